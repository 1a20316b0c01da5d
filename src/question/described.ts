import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Fold } from './fold.ts';
import { commonIn, holdersOf, rarestFirst } from './holders.ts';

/** A job that is described like a text that names none. `alike`: the cosine of the two, from 0 to 1. */
export type Described = { id: string; alike: number };

/** In this share of the utterances a word belongs to asking and not to a job. */
const ASKING = 0.008;
/** In more jobs than this a word describes none of them. */
const MOST_COMMON = 0.25;
const LOOK_AT_MOST = 600;
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
  const utterances = Object.values(language.utterances).flat().map(fold);
  const asking = commonIn(utterances, ASKING * utterances.length);
  const bags = [...roles.values()]
    .filter(({ kind }) => kind === 'role')
    .map((role) => ({ id: role.id, counts: countsOf(saidOf(role).map(fold), asking) }));
  const rarity = raritiesOf(bags.map(({ counts }) => counts));
  const weighed = bags.flatMap(({ id, counts }) => weightsOf(counts, rarity).map((one) => ({ id, ...one })));
  const index = Map.groupBy(weighed, ({ term }) => term);
  const unknown = Math.log(1 + bags.length);

  return (words) => {
    // A pair that stands nowhere says nothing: there is one between any two words.
    const said = [...countsOf([words], asking).keys()]
      .filter((term) => rarity.has(term) || !term.startsWith('p '))
      .map((term) => ({ term, rarity: rarity.get(term) ?? unknown }));
    const length = lengthOf(said.map(({ rarity }) => rarity));
    const alike = new Map<string, number>();
    const lists = said.map(({ term }) => index.get(term) ?? []);
    for (const { id, term, weight } of rarestFirst(lists, LOOK_AT_MOST).flat())
      alike.set(id, (alike.get(id) ?? 0) + (weight * (rarity.get(term) ?? 0)) / length);
    let best: Described | undefined;
    for (const [id, worth] of alike) if (worth > (best?.alike ?? 0)) best = { id, alike: worth };
    return best;
  };
}

const saidOf = ({ name, aliases, summary, responsibilities, skills, described }: Role): string[] => [
  name,
  ...aliases,
  summary,
  ...responsibilities,
  ...skills,
  ...described,
];

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

/** How rare each term is among the jobs; a common one counts nothing. */
function raritiesOf(bags: ReadonlyMap<string, number>[]): Map<string, number> {
  const rarityOf = (count: number) =>
    count > bags.length * MOST_COMMON ? 0 : Math.log((1 + bags.length) / (1 + count));
  const holders = holdersOf(bags.map((counts) => counts.keys()));
  return new Map([...holders].map(([term, count]) => [term, rarityOf(count)]));
}

/** What each term of a job weighs, all of them together having length 1. */
function weightsOf(counts: ReadonlyMap<string, number>, rarity: ReadonlyMap<string, number>) {
  const weights = [...counts].map(([term, count]) => ({
    term,
    weight: (1 + Math.log(count)) * (rarity.get(term) ?? 0),
  }));
  const length = lengthOf(weights.map(({ weight }) => weight));
  return weights
    .filter(({ weight }) => weight > 0)
    .map(({ term, weight }) => ({ term, weight: weight / length }));
}

const lengthOf = (weights: number[]) => Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0)) || 1;
