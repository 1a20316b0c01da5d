import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';

/** A job that is described like a text that names none. `alike`: the cosine of the two, from 0 to 1. */
export type Described = { id: string; alike: number };

/** In more jobs than this a word describes none of them. */
const MOST_COMMON = 0.25;
/** The rarest words come first, and tell most; with many jobs there is no need to look at all who share a common one. */
const LOOK_AT_MOST = 3000;
/** "Deleted" and "deletes" have so many letters in common. */
const STEM = 5;

/**
 * Finds jobs by what is done in them, "who checks models after release for drift": the text and all that is said of a job
 * are bags of words, stems and pairs of neighbours, weighed by TF-IDF and compared by their angle.
 */
export function createDescribed(
  { roles, language }: Knowledge,
  fold: Fold,
): (words: string[]) => Described | undefined {
  const asking = commonIn(Object.values(language.utterances).flat().map(fold));
  const jobs = [...roles.values()].filter(({ kind }) => kind === 'role');
  const bags = jobs.map(({ id, name, aliases, summary, responsibilities, skills, described }) => ({
    id,
    counts: countsOf(
      [name, ...aliases, summary, ...responsibilities, ...skills, ...described].map(fold),
      asking,
    ),
  }));
  const holders = new Map<string, number>();
  for (const { counts } of bags)
    for (const term of counts.keys()) holders.set(term, (holders.get(term) ?? 0) + 1);
  const rarity = new Map(
    [...holders].map(([term, count]) => [
      term,
      count > bags.length * MOST_COMMON ? 0 : Math.log((1 + bags.length) / (1 + count)),
    ]),
  );
  const unknown = Math.log(1 + bags.length);
  const index = new Map<string, { id: string; weight: number }[]>();
  for (const { id, counts } of bags) {
    const weights = [...counts].map(([term, count]) => (1 + Math.log(count)) * (rarity.get(term) ?? 0));
    const length = lengthOf(weights);
    [...counts.keys()].forEach((term, at) => {
      const weight = (weights[at] ?? 0) / length;
      if (weight === 0) return;
      const others = index.get(term);
      if (others) others.push({ id, weight });
      else index.set(term, [{ id, weight }]);
    });
  }

  return (words) => {
    // A pair that stands nowhere says nothing: there is one between any two words.
    const said = [...countsOf([words], asking).keys()]
      .filter((term) => rarity.has(term) || !term.startsWith('p '))
      .map((term) => ({ term, rarity: rarity.get(term) ?? unknown }));
    const length = lengthOf(said.map(({ rarity }) => rarity));
    const alike = new Map<string, number>();
    let looked = 0;
    for (const { term, rarity } of said.sort((a, b) => b.rarity - a.rarity)) {
      const jobs = index.get(term) ?? [];
      looked += jobs.length;
      if (looked > LOOK_AT_MOST) break;
      for (const { id, weight } of jobs) alike.set(id, (alike.get(id) ?? 0) + (weight * rarity) / length);
    }
    let best: Described | undefined;
    for (const [id, worth] of alike) if (worth > (best?.alike ?? 0)) best = { id, alike: worth };
    return best;
  };
}

function countsOf(texts: string[][], worthless: ReadonlySet<string>): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const words of texts)
    words.forEach((word, at) => {
      if (at > 0) add(`p ${words[at - 1]} ${word}`);
      if (worthless.has(word)) return;
      add(`w ${word}`);
      add(`s ${word.slice(0, STEM)}`);
    });
  return counts;
}

/** In this share of the utterances a word belongs to asking and not to a job. */
const ASKING = 0.008;

function commonIn(texts: string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= ASKING * texts.length).map(([word]) => word));
}

const lengthOf = (weights: number[]) => Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0)) || 1;
