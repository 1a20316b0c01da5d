import type { Block } from '../seen.ts';
import type { Style } from './mrkdwn.ts';
import { type ReadCell, readTable } from './read-block.ts';
import { wrap } from './wrap.ts';

const GAP = '  ';
/** A narrower column is no longer read with ease. */
const NARROWEST = 8;

/** A table in aligned columns, or row by row where the page is too narrow for that. Nothing where there is nothing to draw. */
export function drawTable(block: Block, { bold, dim, columns }: Style & { columns: number }): string {
  const { caption, rows } = readTable(block);
  const [head, ...others] = rows;
  if (!head) return '';
  const title = caption === '' ? [] : [bold(caption)];
  const widths = widthsOf(rows, columns);
  if (!widths) return [...title, ...others.map((row) => listOf(head, row))].join('\n');
  const rule = dim(widths.map((width) => '─'.repeat(width)).join(GAP));
  const [top = '', ...below] = rows.map((row) => aligned(row, widths, others));
  return [...title, top, rule, ...below].join('\n');
}

/** As wide as the words in each column; where that is too much, the widest give way. */
function widthsOf(rows: ReadCell[][], columns: number): number[] | undefined {
  const [head = []] = rows;
  const widths = head.map((_, at) => Math.max(1, ...rows.map((row) => row[at]?.text.length ?? 0)));
  let over = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length) - columns;
  for (; over > 0; over--) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) return undefined;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** A row in as many lines as its longest cell needs. Columns of numbers stand to the right. */
function aligned(row: ReadCell[], widths: number[], others: ReadCell[][]): string {
  const cells = row.map(({ text }, at) => broken(text, widths[at] ?? 1));
  const height = Math.max(...cells.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells.map((cell, at) => {
      const isNumber = others.length > 0 && others.every((other) => other[at]?.isNumber);
      const width = widths[at] ?? 1;
      return isNumber ? (cell[line] ?? '').padStart(width) : (cell[line] ?? '').padEnd(width);
    }),
  );
  return lines.map((line) => line.join(GAP).trimEnd()).join('\n');
}

/** At words, and within those that are longer than a line. */
const broken = (text: string, width: number): string[] =>
  wrap(text, width)
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? ['']);

const listOf = (head: ReadCell[], row: ReadCell[]) =>
  row
    .flatMap(({ text }, at) =>
      text === '' ? [] : [`${at === 0 ? '' : '  '}${head[at]?.text ?? ''}: ${text}`],
    )
    .join('\n');
