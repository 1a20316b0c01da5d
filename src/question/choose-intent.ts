import { BOUNDS } from './bounds.ts';
import type { Guess } from './classifier.ts';
import { COMPARES, type Evidence, NEVER_FOLLOWED, uncovered } from './evidence.ts';
import { type Intent, isIntent } from './intents.ts';
import type { Part, Slots } from './question.ts';

/** What is asked: by the names alone where there is nothing else, by the classifier otherwise. */
export function chooseIntent(
  { words, readings, guesses, fixed, before, slots: own }: Evidence,
  slots: Slots,
): { intent: Intent; confidence: number } {
  const best = guesses[0];
  const confidence = best?.probability ?? 0;
  const intent = best && isIntent(best.label) ? best.label : 'out-of-scope';
  if (fixed) return { intent, confidence };
  if (words.length === 0) return { intent: 'out-of-scope', confidence: 1 };

  if (readings.length > 0 && uncovered(words, readings).every((word) => FILLERS.has(word)))
    return {
      intent: bareIntent(
        {
          ...own,
          roles: slots.roles.length > own.roles.length && own.roles.length > 0 ? slots.roles : own.roles,
        },
        before,
      ),
      confidence: 1,
    };
  if (slots.roles.length >= 2 && COMPARES.test(words.join(' '))) return { intent: 'compare', confidence: 1 };
  if (slots.occupations.length > 0 && slots.roles.length === 0 && intent !== 'entry-path')
    return { intent: 'out-of-scope', confidence: 1 };
  if (intent === 'out-of-scope') return chooseWithin(guesses, slots);
  const known =
    slots.roles.length + slots.topics.length + slots.certifications.length + slots.families.length > 0 ||
    slots.ambiguous;
  if (confidence >= (known ? BOUNDS.intent : BOUNDS.intentAlone)) return { intent, confidence };
  return known ? fallback(slots) : { intent: 'out-of-scope', confidence: 1 - confidence };
}

const FILLERS = new Set(['a', 'about', 'an', 'and', 'as', 'for', 'how', 'in', 'of', 'or', 'the', 'what']);

/** Names and nothing else: a lone role is asked about as such, a lone place or level continues what was asked. */
function bareIntent(
  { roles, topics, families, certifications, ambiguous, occupations }: Slots,
  before: Part | undefined,
): Intent {
  if (occupations.length > 0 && roles.length === 0) return 'out-of-scope';
  if (roles.length >= 2) return 'compare';
  if (before && before.intent !== 'ambiguous' && !NEVER_FOLLOWED.includes(before.intent))
    return before.intent;
  if (roles.length === 1 || ambiguous) return 'define-role';
  if (families.length > 0) return 'list-roles';
  if (certifications.length > 0) return 'certifications';
  return topics.length > 0 ? 'data-point' : 'out-of-scope';
}

/** Out of scope is likeliest; a named job outweighs that unless the classifier is sure. */
function chooseWithin(guesses: Guess[], slots: Slots): { intent: Intent; confidence: number } {
  const [first, second] = guesses;
  const named = slots.roles.length + slots.topics.length > 0;
  if (named && first && second && first.probability < BOUNDS.outOfScope && isIntent(second.label))
    return { intent: second.label, confidence: second.probability };
  return { intent: 'out-of-scope', confidence: first?.probability ?? 1 };
}

function fallback(slots: Slots): { intent: Intent; confidence: number } {
  return {
    intent: slots.roles.length > 0 ? 'define-role' : slots.topics.length > 0 ? 'data-point' : 'out-of-scope',
    confidence: 0.5,
  };
}
