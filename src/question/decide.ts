import { withoutRole } from './ask-back.ts';
import { BOUNDS } from './bounds.ts';
import { chooseIntent } from './choose-intent.ts';
import type { Evidence, Means } from './evidence.ts';
import { fillSlots } from './fill-slots.ts';
import type { Intent } from './intents.ts';
import type { Part } from './question.ts';

/** Intents that are about one job and mean little without it. */
const ABOUT_A_ROLE: Intent[] = [
  'define-role',
  'skills',
  'certifications',
  'entry-path',
  'compare',
  'salary',
  'demand',
  'outlook',
];
/** Asked of a level without a job, these are about the career stage. */
const OVER_TIME: Intent[] = ['demand', 'trend', 'outlook'];

/** Turns what was found in a text into the one thing we believe it asks. */
export function decide(evidence: Evidence, means: Means): Part {
  const slots = fillSlots(evidence, means);
  const chosen = chooseIntent(evidence, slots);
  const { confidence } = chosen;
  // A topic beside a job ("are entry level jobs competitive") asks for the topic and not for what the job is.
  const intent =
    chosen.intent === 'define-role' && slots.topics.length > 0 && !evidence.fixed
      ? 'data-point'
      : chosen.intent;
  const stage = means.knowledge.language.defaults[slots.level ?? ''];
  if (OVER_TIME.includes(intent) && slots.roles.length === 0 && slots.topics.length === 0 && stage)
    return { ...slots, roles: [stage], intent, confidence, candidates: [] };
  const part: Part = { ...slots, intent, confidence, candidates: [] };
  if (intent === 'list-roles' && slots.ambiguous && slots.roles.length === 0)
    return { ...part, roles: means.knowledge.language.ambiguous[slots.ambiguous] ?? [] };
  const unsure = slots.ambiguous !== undefined && slots.roles.length === 0 && confidence < BOUNDS.intentAlone;
  if (intent === 'out-of-scope' || (!ABOUT_A_ROLE.includes(intent) && !unsure)) return part;
  if (slots.roles.length > 0) return part;
  return withoutRole(part, evidence, means);
}
