import type { DataTableBlock } from '@slack/types';
import { lines, type Piece } from './kit.ts';
import { bold } from './phrase.ts';
import { shownAs } from './short-names.ts';
import { spokenRow } from './spoken.ts';

/** A cell is words, or a number with how it is read, by which Slack sorts. */
export type Cell = string | { value: number; text: string };

/** The first column names the row. */
export type Table = { caption: string; head: string[]; rows: Cell[][] };

type Drawn = DataTableBlock['rows'][number];

const ROWS = 100;
const COLUMNS = 20;
const CHARACTERS = 10_000;
const PAGE = 10;

/** Slack's own table, sorted and leafed through by the reader. Rows and columns that it cannot hold are said below it. */
export function table({ caption, head, rows }: Table): Piece {
  if (head.length === 0 || rows.length === 0) return { text: '', blocks: [] };
  const spoken = rows.map((row) => spokenRow(head, row.map(read)));
  const said = lines([bold(shownAs(caption)), ...spoken]);
  const width = Math.min(head.length, COLUMNS);
  const fitting = withinCharacters([head, ...rows].map((row) => drawn(row, width)));
  if (fitting.length < 2) return said;
  const block: DataTableBlock = {
    type: 'data_table',
    caption: shownAs(caption),
    rows: fitting,
    page_size: Math.min(fitting.length - 1, PAGE),
  };
  const left = rows.flatMap((row, at) => {
    const isWhole = at < fitting.length - 1 && row.length <= width;
    return isWhole ? [] : (spoken[at] ?? []);
  });
  const below = left.length > 0 ? lines([bold('Not in the table'), ...left]) : lines([]);
  return { text: said.text, blocks: [block, ...below.blocks] };
}

const read = (cell: Cell) => (typeof cell === 'string' ? cell : cell.text);

const drawn = (row: Cell[], width: number): Drawn =>
  Array.from({ length: width }, (_, at) => {
    const cell = row[at] ?? '';
    const text = shownAs(read(cell));
    return typeof cell === 'object' && Number.isFinite(cell.value)
      ? { type: 'raw_number', value: cell.value, text }
      : { type: 'raw_text', text };
  });

/** As many rows from the first as Slack takes. */
function withinCharacters(rows: Drawn[]): Drawn[] {
  let left = CHARACTERS;
  const most = rows.slice(0, ROWS + 1);
  const tooLong = most.findIndex((row) => {
    left -= row.reduce((sum, cell) => sum + ('text' in cell ? (cell.text?.length ?? 0) : 0), 0);
    return left < 0;
  });
  return tooLong === -1 ? most : most.slice(0, tooLong);
}
