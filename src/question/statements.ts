import type { Knowledge } from '../knowledge/knowledge.ts';
import { numbersIn, type Quoted } from './numbers.ts';

/** Recognises statements people repeat by a number they quote and the words beside it. Gives the id of the claim. */
export type Recognise = (quoted: Quoted) => string | undefined;

export function createRecognise({ claims }: Knowledge, fold: (text: string) => string[]): Recognise {
  const known = [...claims.values()].flatMap(({ id, numbers, beside, origin }) => {
    const values = numbers.flatMap((number) => numbersIn(number, fold, true));
    if (values.length === 0) return [];
    const groups = beside.map((group) => group.map((phrase) => ` ${fold(phrase).join(' ')} `));
    return [{ id, values, groups, popular: origin === 'popular' }];
  });
  // Of two statements that fit, the one that asks for more words fits better.
  known.sort((a, b) => b.groups.length - a.groups.length || Number(b.popular) - Number(a.popular));

  return (quoted) => {
    const fits = (words: string[]) => {
      const text = ` ${words.join(' ')} `;
      return known.find(
        ({ values, groups }) =>
          values.some((value) => sameNumber(quoted, value)) &&
          groups.every((group) => group.some((phrase) => text.includes(phrase))),
      )?.id;
    };
    return fits(quoted.near) ?? fits(quoted.sentence);
  };
}

/** The number quoted may be the known one, rounded. A bare number may be an amount of money or a count. */
export function sameNumber(quoted: Quoted, known: Pick<Quoted, 'value' | 'unit'>): boolean {
  const sameUnit = quoted.unit === known.unit || (quoted.unit === 'plain' && known.unit === 'USD');
  return sameUnit && Math.abs(quoted.value - known.value) <= quoted.tolerance * 1.0001;
}
