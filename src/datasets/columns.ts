import { quotable } from '../knowledge/printable.ts';

/** What a column holds: whether a value fits, and how to say what was expected. */
export type Column = { fits: (value: string) => boolean; expected: string };
export type Columns = Readonly<Record<string, Column>>;

export const oneOf = (...values: string[]): Column => {
  const allowed = new Set(values);
  return { fits: (value) => allowed.has(value), expected: values.join(', ') };
};

export const matching = (pattern: RegExp, expected: string): Column => ({
  fits: (value) => pattern.test(value),
  expected,
});

const NUMBER = /^\d+(\.\d+)?$/;

export const between = (least: number, most: number): Column => ({
  fits: (value) => NUMBER.test(value) && Number(value) >= least && Number(value) <= most,
  expected: `a number from ${least.toLocaleString('en')} to ${most.toLocaleString('en')}`,
});

/** Takes the wanted columns out of rows in the order of `columns`, and says what does not fit. */
export function createPicker(columns: Columns, header: string[]) {
  const wanted = Object.entries(columns).map(([name, column]) => ({
    name,
    column,
    at: header.indexOf(name),
  }));
  return (row: string[]): string[] | { broken: string } => {
    if (row.length !== header.length)
      return { broken: `expected ${header.length} values, found ${row.length}` };
    const values: string[] = [];
    for (const { name, column, at } of wanted) {
      const value = row[at] ?? '';
      if (!column.fits(value))
        return { broken: `${name} is "${quotable(value)}", expected ${column.expected}` };
      values.push(value);
    }
    return values;
  };
}
