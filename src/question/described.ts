import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';
import { createOverlap } from './overlap.ts';

/** A job whose description shares rare words with a question that names none. `share`: of what the question says, from 0 to 1. */
export type Described = { id: string; share: number };

/** In more jobs than this a word describes none of them. */
const MOST_COMMON = 0.25;
/** A word in this share of the questions belongs to asking and not to a job. */
const ASKING = 0.01;

/** Finds jobs by what is done in them: "who checks models after release for drift". */
export function createDescribed(
  { roles, language }: Knowledge,
  fold: Fold,
): (words: string[]) => Described[] {
  const entries = [...roles.values()].map(
    ({ id, name, aliases, summary, responsibilities, skills }): [string, string[]] => [
      id,
      fold([name, ...aliases, summary, ...responsibilities, ...skills].join(' ')),
    ],
  );
  const worthless = commonIn(Object.values(language.utterances).flat().map(fold));
  const overlap = createOverlap(entries, { mostCommon: MOST_COMMON, worthless });
  return (words) =>
    [...overlap(words)]
      .filter(([, { shared }]) => shared > 1)
      .map(([id, { share }]) => ({ id, share }))
      .sort((a, b) => b.share - a.share);
}

function commonIn(texts: string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= ASKING * texts.length).map(([word]) => word));
}
