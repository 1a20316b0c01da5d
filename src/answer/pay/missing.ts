import { isCountry } from '../../knowledge/countries.ts';
import type { Level } from '../../knowledge/language.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import type { PayAtLevel } from './levels.ts';

/** Why no figure can be given. `through`: the last day the data speak of; `most`: the level with most records, of the year or pooled. */
export type MissingPay =
  | { kind: 'before'; oldest: number }
  | { kind: 'ahead'; through: string }
  | { kind: 'hybrid' | 'place' }
  | { kind: 'few'; year: number; n: number; pooled: number; most: { level: Level; n: number } };

/** What the data do not cover, whatever the job: another time, hybrid work, part of a country or several together. */
export function notCovered(
  { places, country, year, remote }: Part,
  { knowledge }: Means,
): MissingPay | undefined {
  const { oldest, newest, through } = knowledge.pay;
  if (year !== undefined && year < oldest) return { kind: 'before', oldest };
  if (year !== undefined && year > newest) return { kind: 'ahead', through };
  const [place] = places;
  // Texas carries its country's code, Europe none.
  if (place && !isCountry(place, country, knowledge)) return { kind: 'place' };
  return remote === 50 ? { kind: 'hybrid' } : undefined;
}

/** Nothing is missing as soon as one level has figures. */
export function tooFew(levels: PayAtLevel[], year: number): MissingPay | undefined {
  if (levels.some(({ cell }) => cell)) return undefined;
  const sum = (of: (level: PayAtLevel) => number) => levels.reduce((total, level) => total + of(level), 0);
  const most = levels
    .map(({ level, n, pooled }) => ({ level, n: Math.max(n, pooled) }))
    .reduce((a, b) => (b.n > a.n ? b : a), { level: 'entry', n: 0 });
  return { kind: 'few', year, n: sum(({ n }) => n), pooled: sum(({ pooled }) => pooled), most };
}
