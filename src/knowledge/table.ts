/** A table inside a knowledge file: comma-separated lines under a line of column names, without quotes. Lines count from 1. */
export function readTable(text: string, columns: readonly string[]): string[][] {
  const [head, ...rows] = text.trimEnd().split('\n');
  if (head !== columns.join(',')) throw new Error(`the first line must be ${columns.join(',')}`);
  return rows.map((row, at) => {
    const cells = row.split(',');
    if (cells.length !== columns.length)
      throw new Error(`line ${at + 2} has ${cells.length} values instead of ${columns.length}: ${row}`);
    return cells;
  });
}
