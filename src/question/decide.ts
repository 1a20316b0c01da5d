import { namesFigure } from '../knowledge/computed.ts';
import { withoutRole } from './ask-back.ts';
import type { Choice } from './choice.ts';
import { chooseIntent } from './choose-intent.ts';
import { COMMANDS } from './commands.ts';
import { type Evidence, type Means, usualIntent } from './evidence.ts';
import { fillSlots } from './fill-slots.ts';
import { allAsks } from './follow-up.ts';
import { goalOf } from './goal.ts';
import { has } from './intents.ts';
import { ofPay } from './of-pay.ts';
import type { Part, Slots } from './question.ts';
import { trusts } from './rejector.ts';

/** Turns what was found in a text into the one thing we believe it asks. */
export function decide(evidence: Evidence, means: Means): Part {
  const slots = fillSlots(evidence, means);
  const choice = chooseIntent(evidence, slots, means);
  const part = ofPay(toGoal(partOf(evidence, slots, choice, means), evidence), evidence, means);
  const { language } = means.knowledge;
  if (part.roles.length > 0 || part.intent === 'out-of-scope') return part;

  const stage = slots.level && language.defaults.stages[slots.level];
  const topics = part.topics.filter((id) => !usualIntent(id, means.knowledge));
  if (has(part.intent, 'ofStage') && topics.length === 0 && stage && !part.ambiguous)
    return { ...part, topics, roles: [stage] };
  if (part.intent === 'list-roles') return { ...part, roles: rolesListed(part, means) };
  const unsure = slots.ambiguous !== undefined && !accepted(choice, means);
  if (part.intent === 'certifications' && part.certifications.length > 0) return part;
  if (has(part.intent, 'needsRole') || unsure) return withoutRole(part, evidence, means);
  if (part.intent !== 'trend' || part.topics.length > 0) return part;
  return part.ambiguous && !part.asks.has('ai')
    ? withoutRole(part, evidence, means)
    : changeOfNothing(part, means);
}

/** "From network engineer to security architect": a way in leads to one job. */
function toGoal(part: Part, evidence: Evidence): Part {
  return part.intent === 'entry-path' && evidence.slots.roles.length > 1
    ? { ...part, roles: goalOf(evidence) }
    : part;
}

/** "How have things moved?" A change of nothing we know is the usual one only where machines are named. */
function changeOfNothing(part: Part, { knowledge }: Means): Part {
  const { trend, demand } = knowledge.language.defaults.topics;
  if (trend && part.asks.has('ai')) return { ...part, topics: [trend] };
  // "Is hiring still going strong?"
  const ofDemand = demand && part.why.guesses[1]?.label === 'demand';
  return ofDemand ? { ...part, intent: 'demand', topics: [demand] } : { ...part, intent: 'data-point' };
}

function partOf(evidence: Evidence, slots: Slots, choice: Choice, means: Means): Part {
  const { knowledge } = means;
  const { intent, confidence, rule, signals } = choice;
  const { text, words, around, statements, command, corrected, readings, guesses } = evidence;
  // A topic beside a job ("are entry level jobs competitive") asks for the topic and not for what the job is.
  const topic = intent === 'define-role' && slots.topics.length > 0 && !command;
  const aboutCertification =
    intent === 'define-role' && slots.roles.length === 0 && slots.certifications.length > 0;
  return {
    ...slots,
    intent: topic ? 'data-point' : aboutCertification ? 'certifications' : intent,
    confidence,
    words,
    asks: allAsks(evidence, intent, means),
    statements,
    ...(command === COMMANDS.cite ? { cite: figuresNamed(text, knowledge) } : {}),
    candidates: [],
    why: { around, corrected, readings, guesses: guesses.slice(0, 3), signals, rule },
  };
}

const figuresNamed = (text: string, knowledge: Means['knowledge']): string[] =>
  text
    .toLowerCase()
    .split(/\s+/)
    .filter((id) => namesFigure(id, knowledge));

/** A word with several meanings is unsure unless the kind of question was clear without a name. */
function accepted({ signals }: Choice, { knowledge }: Means): boolean {
  return signals === undefined || trusts({ ...signals, named: 0 }, knowledge.language.bounds.rejector);
}

/** The jobs of the family asked for, or those that an ambiguous word or a topic means. */
function rolesListed({ families, ambiguous, topics }: Part, { knowledge }: Means): string[] {
  if (ambiguous) return knowledge.language.ambiguous[ambiguous] ?? [];
  const onTopic = [...knowledge.claims.values()].find(
    (claim) => claim.intents.includes('list-roles') && claim.topics.some((id) => topics.includes(id)),
  );
  if (onTopic) return onTopic.roles;
  return [...knowledge.roles.values()].filter(({ family }) => families.includes(family)).map(({ id }) => id);
}
