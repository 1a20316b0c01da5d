import {
  all,
  byType,
  type Check,
  counted,
  type Fields,
  flag,
  isObject,
  list,
  listed,
  literal,
  number,
  object,
  oneOf,
  rule,
  whole,
  words,
} from './checks.ts';
import { richText } from './rich-text.ts';

const COLUMNS = 20;
/** Deep enough for a cell with a list: rows, cells, parts, items, words, each one a list of objects. */
const DEPTH = 12;

const CELLS: Fields = {
  raw_text: object({ text: literal() }),
  raw_number: object({ value: number(), text: literal() }),
  rich_text: richText,
};
const cell = byType('cell', CELLS);
const headerCell = byType('cell', CELLS, ['raw_text', 'raw_number']);

/** Characters in cells, however deep they stand in rich text. */
function characters(value: unknown, depth = DEPTH): number {
  if (depth === 0) return 0;
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + characters(one, depth - 1), 0);
  if (!isObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : 0;
  return own + characters(value.elements, depth - 1);
}

type Shape = { header: Check; least: number; most: number };

/** Rows of one length, each a list of cells. */
const rows =
  ({ header, least, most }: Shape): Check =>
  (value, at, findings) => {
    list(() => {}, { least, most })(value, at, findings);
    if (!Array.isArray(value)) return;
    const width = Array.isArray(value[0]) ? value[0].length : undefined;
    for (const [index, row] of value.entries()) {
      list(index === 0 ? header : cell, { most: COLUMNS })(row, `${at}/${index}`, findings);
      if (Array.isArray(row) && width !== undefined && row.length !== width)
        findings.report(`${at}/${index}`, 'unequal_rows', `expected ${width} cells as in the first row`);
    }
    findings.counts.tableCharacters += characters(value);
  };

const columnSettings = object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: flag });
/** Null keeps a column as it is. */
const column: Check = (value, at, findings) => {
  if (value !== null) columnSettings(value, at, findings);
};

export const table: Check = counted(
  'table',
  object(
    { rows: rows({ header: cell, least: 1, most: 100 }) },
    { column_settings: list(column, { least: 0, most: COLUMNS }) },
  ),
);

const widthOf = (value: unknown) => listed(listed(value)[0]).length || COLUMNS;

export const dataTable: Check = all(
  object(
    // Up to 100 rows below the header. Newer third-party code says 200, Slack's first page 100.
    { caption: words(), rows: rows({ header: headerCell, least: 2, most: 101 }) },
    { page_size: whole(1, 100), row_header_column_index: whole(0, COLUMNS - 1) },
  ),
  rule(
    (fields) =>
      !(
        typeof fields.row_header_column_index === 'number' &&
        fields.row_header_column_index >= widthOf(fields.rows)
      ),
    'no_such_column',
    'the table has no such column',
    'row_header_column_index',
  ),
);
