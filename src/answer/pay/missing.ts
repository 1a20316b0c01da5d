import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import { placeName } from './figure.ts';
import type { PayAtLevel } from './levels.ts';

/** Why no figure can be given: nothing so old or so new, nothing on hybrid work or on part of a country or of several, too few records. */
export type MissingPay =
  | { kind: 'before' | 'ahead' | 'hybrid' | 'place' }
  | { kind: 'few'; year: number; n: number; pooled: number };

/** What the data cannot say, whatever the job. */
export function outOfScope(
  { places, country, year, remote }: Part,
  { knowledge }: Means,
): MissingPay | undefined {
  const { pay } = knowledge;
  if (year !== undefined && year < pay.oldest) return { kind: 'before' };
  if (year !== undefined && year > pay.newest) return { kind: 'ahead' };
  const [place] = places;
  // Texas carries its country's code, Europe none.
  if (place && (!country || place !== placeName(country, knowledge))) return { kind: 'place' };
  return remote === 50 ? { kind: 'hybrid' } : undefined;
}

/** Nothing is missing as soon as one level has figures. */
export function tooFew(levels: PayAtLevel[], year: number): MissingPay | undefined {
  if (levels.some(({ cell }) => cell)) return undefined;
  const sum = (of: (level: PayAtLevel) => number) => levels.reduce((total, level) => total + of(level), 0);
  return { kind: 'few', year, n: sum(({ n }) => n), pooled: sum(({ pooled }) => pooled) };
}
