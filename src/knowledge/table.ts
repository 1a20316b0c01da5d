import type { Parsed, Problem } from './yaml.ts';

/** A mistake in a table inside a knowledge file. Lines of the table count from 1. */
export class TableError extends Error {
  readonly line: number;
  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** A table inside a knowledge file: comma-separated lines under a line of column names, without quotes. */
export function readTable(text: string, columns: readonly string[]): string[][] {
  const [head, ...rows] = text.trimEnd().split('\n');
  if (head !== columns.join(',')) throw new TableError(1, `the table must begin with ${columns.join(',')}`);
  return rows.map((row, at) => {
    const cells = row.split(',');
    if (cells.length !== columns.length)
      throw new TableError(at + 2, `${cells.length} values instead of ${columns.length}: ${row}`);
    return cells;
  });
}

/** Where a line of the field `table` stands in its file: the table is a block, so its first line is the one below. */
export function problemInTable(parsed: Parsed<unknown>, line: number, message: string): Problem {
  const table = parsed.problem(['table'], message);
  return { ...table, line: table.line + line, column: 3 };
}
