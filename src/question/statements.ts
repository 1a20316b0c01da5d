import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Beside, createBeside } from './beside.ts';
import type { Fold } from './fold.ts';
import { numbersIn, type Quoted } from './numbers.ts';

/** Recognises statements people repeat by the numbers they quote and the words beside these: for each its claim, if any. */
export type Recognise = (quoted: Quoted[]) => (string | undefined)[];

type Known = { id: string; values: Quoted[]; fits: Beside; groups: number; popular: boolean };

export function createRecognise({ claims }: Knowledge, fold: Fold): Recognise {
  const known = [...claims.values()].flatMap(({ id, numbers, beside, origin }): Known[] => {
    const values = numbers.flatMap((number) => numbersIn(number, fold, true));
    const fits = createBeside(beside, fold);
    return values.length > 0
      ? [{ id, values, fits, groups: beside.length, popular: origin === 'popular' }]
      : [];
  });
  // Of two statements that fit, the one that asks for more words fits better.
  known.sort((a, b) => b.groups - a.groups || Number(b.popular) - Number(a.popular));
  const fitting = (number: Quoted, words: string[]) =>
    known.find(({ values, fits }) => values.some((value) => sameNumber(number, value)) && fits(words))?.id;

  return (quoted) => {
    const claims = quoted.map((number) => fitting(number, number.near));
    quoted.forEach((number, at) => {
      if (claims[at]) return;
      // Words farther off may belong to another number: not where that one says the same value of something else.
      const found = fitting(number, number.sentence);
      const taken = quoted.some((other, index) => claims[index] === found && other.value === number.value);
      if (!taken) claims[at] = found;
    });
    return claims;
  };
}

/** The number quoted may be the known one, rounded. A bare number may be an amount of money or a count. */
export function sameNumber(quoted: Quoted, known: Pick<Quoted, 'value' | 'unit'>): boolean {
  if (!Number.isFinite(quoted.value)) return false;
  const sameUnit = quoted.unit === known.unit || (quoted.unit === 'plain' && known.unit === 'USD');
  return sameUnit && Math.abs(quoted.value - known.value) <= quoted.tolerance * 1.0001;
}
