import { quotable } from './printable.ts';
import type { Parsed, Problem } from './yaml.ts';

/** A mistake in a table inside a knowledge file. Lines of the table count from 1. */
export class TableError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** The line below the column names. */
export const FIRST_ROW = 2;

/** A line of a table: its cells by column, and a way to refuse it. */
export type Row<Column extends string> = {
  cells: Readonly<Record<Column, string>>;
  refuse: (why: string) => TableError;
};

/** A table inside a knowledge file: comma-separated lines under a line of column names, without quotes. */
export function readTable<Column extends string>(text: string, columns: readonly Column[]): Row<Column>[] {
  const [head, ...lines] = text.trimEnd().split('\n');
  if (head !== columns.join(',')) throw new TableError(1, `the table must begin with ${columns.join(',')}`);
  if (lines.length === 0) throw new TableError(1, 'the table has no rows');
  return lines.map((line, at) => {
    const refuse = (why: string) => new TableError(at + FIRST_ROW, `${why}: ${quotable(line)}`);
    const cells = line.split(',');
    if (cells.length !== columns.length) throw refuse(`${cells.length} values instead of ${columns.length}`);
    return { cells: named(columns, cells), refuse };
  });
}

const named = <Column extends string>(columns: readonly Column[], cells: string[]) =>
  Object.fromEntries(columns.map((column, at) => [column, cells[at]])) as Record<Column, string>;

const NUMBER = /^\d{1,15}(\.\d{1,9})?$/;

/** A number as tables write it, in plain digits; NaN for all else, and for an empty cell. */
export const numberIn = (cell: string): number => (NUMBER.test(cell) ? Number(cell) : Number.NaN);

/** Where a line of the field `table` stands in its file: the table is a block, so its first line is the one below. */
export function problemInTable(parsed: Parsed<unknown>, line: number, message: string): Problem {
  const table = parsed.problem(['table'], message);
  return { ...table, line: table.line + line, column: 3 };
}
