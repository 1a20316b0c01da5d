import type { Claim } from '../knowledge/schema.ts';
import type { Fold } from '../question/fold.ts';
import type { Part } from '../question/question.ts';

import type { Means } from './answer-question.ts';

type Asked = Pick<Part, 'topics' | 'roles' | 'intent' | 'words'>;

/**
 * The statement people repeat about these topics or jobs; one made for this kind of question comes first. Popular
 * statements answer only the kinds of question they list: elsewhere the figures themselves are the answer.
 */
export function claimFor(asked: Asked, { knowledge, fold }: Means): Claim | undefined {
  let best: { claim: Claim; worth: number } | undefined;
  for (const claim of knowledge.claims.values()) {
    const worth = worthOf(claim, asked, fold);
    if (worth > (best?.worth ?? 0)) best = { claim, worth };
  }
  return best?.claim;
}

function worthOf(claim: Claim, { topics, roles, intent, words }: Asked, fold: Fold): number {
  const onTopic = topics.some((id) => claim.topics.includes(id));
  const onRole = roles.some((id) => claim.roles.includes(id));
  if (topics.length > 0 ? !onTopic : !onRole) return 0;
  const founding = claim.origin === 'founding-document';
  const fits = claim.intents.includes(intent);
  if (!founding && !fits) return 0;
  // A statement known by its number is no verdict on one without it.
  if (!founding && intent === 'fact-check' && claim.numbers.length > 0) return 0;
  const shared = intent === 'fact-check' ? sharedWords(words, fold(claim.claim)) : 0;
  if (intent === 'fact-check' && shared < ENOUGH_SHARED) return 0;
  return 1 + (onRole ? 1 : 0) + (fits ? 2 : 0) + (founding ? 0.5 : 0) + shared;
}

/** A statement is recognised by more than one of its words. */
const ENOUGH_SHARED = 2;

/** How many words of the question the statement repeats. */
function sharedWords(words: string[], claim: string[]): number {
  const said = new Set(claim);
  return words.filter((word) => said.has(word) && word.length > 3).length;
}
