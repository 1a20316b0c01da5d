import type { Knowledge } from '../knowledge/knowledge.ts';
import { isIntent } from './intents.ts';
import type { Leaning } from './question.ts';

/** What is kept of a thread outlives the knowledge it was made with: where something in it is gone, there is nothing to lean on. */
export function stillKnown(
  leaning: Leaning | undefined,
  { roles, topics, language }: Knowledge,
): Leaning | undefined {
  if (!leaning) return undefined;
  const lists = [leaning.roles, leaning.topics, leaning.families, leaning.places, leaning.occupations];
  const isWhole = lists.every(Array.isArray) && isIntent(leaning.intent);
  const isKnown =
    isWhole &&
    leaning.roles.every((id) => roles.has(id)) &&
    leaning.topics.every((id) => topics.has(id)) &&
    (leaning.asked === undefined || isIntent(leaning.asked)) &&
    (leaning.ambiguous === undefined || Object.hasOwn(language.ambiguous, leaning.ambiguous));
  return isKnown ? leaning : undefined;
}
