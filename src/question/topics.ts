import type { Knowledge } from '../knowledge/knowledge.ts';
import { createBeside } from './beside.ts';
import type { Fold } from './fold.ts';

/** Of topics that narrow one of these, those that the words are of: "in cyber?" after a question about all postings. */
export function createNarrower(
  { topics }: Knowledge,
  fold: Fold,
): (words: string[], wider: string[]) => string[] {
  const narrow = [...topics.values()].flatMap(({ id, narrows, beside }) =>
    narrows.length > 0 ? [{ id, narrows, groups: beside.map((group) => createBeside([group], fold)) }] : [],
  );
  return (words, wider) =>
    narrow
      .filter(
        ({ narrows, groups }) =>
          wider.some((id) => narrows.includes(id)) && groups.some((fits) => fits(words)),
      )
      .map(({ id }) => id);
}

/** Adds topics named by words that need not stand together ("security ads that ask for AI"), and drops the wider ones of two. */
export function createTopicsOf(
  { topics }: Knowledge,
  fold: Fold,
): (words: string[], named: string[]) => string[] {
  const loose = [...topics.values()]
    .filter(({ beside }) => beside.length > 0)
    .map(({ id, beside }) => ({ id, fits: createBeside(beside, fold) }));
  return (words, named) => {
    const all = new Set([...named, ...loose.filter(({ fits }) => fits(words)).map(({ id }) => id)]);
    const wider = new Set([...all].flatMap((id) => topics.get(id)?.narrows ?? []));
    return [...all].filter((id) => !wider.has(id));
  };
}
