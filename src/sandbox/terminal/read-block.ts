import type { Block } from '../seen.ts';
import { plain } from './mrkdwn.ts';

/** Reads a block that may be anything: what is not as it should be reads as empty. */
export const field = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;

export const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Words in one line. */
export const words = (value: unknown): string =>
  typeof value === 'string' ? plain(value).replace(/\s+/g, ' ').trim() : '';

export type Bars = { name: string; points: { label: string; value: number }[] };

/** What a chart of any kind says, without what is no number. */
export function readChart(block: Block): { title: string; axes: string; series: Bars[] } {
  const chart = field(block, 'chart');
  const axis = field(chart, 'axis_config');
  const axes = [field(axis, 'y_label'), field(axis, 'x_label')].map(words).filter((label) => label !== '');
  const series = listed(field(chart, 'series')).map((one) => barsOf(field(one, 'name'), field(one, 'data')));
  const pie = barsOf('', field(chart, 'segments'));
  return {
    title: words(block.title),
    axes: axes.join(' by '),
    series: [...series, pie].filter(({ points }) => points.length > 0),
  };
}

const barsOf = (name: unknown, data: unknown): Bars => ({
  name: words(name),
  points: listed(data).flatMap((point) => {
    const value = field(point, 'value');
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    return isNumber ? [{ label: words(field(point, 'label')), value }] : [];
  }),
});

export type ReadCell = { text: string; isNumber: boolean };

/** The rows of a table, the head first, each as long as the longest. */
export function readTable(block: Block): { caption: string; rows: ReadCell[][] } {
  const rows = listed(block.rows).map((row) => listed(row).map(readCell));
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const empty: ReadCell = { text: '', isNumber: false };
  return {
    caption: words(block.caption),
    rows: width === 0 ? [] : rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? empty)),
  };
}

function readCell(cell: unknown): ReadCell {
  const value = field(cell, 'value');
  const isNumber = field(cell, 'type') === 'raw_number';
  const text = words(textIn(cell)) || (typeof value === 'number' ? value.toLocaleString('en-US') : '');
  return { text, isNumber };
}

/** How deep words may stand in rich text. */
const DEPTH = 8;

function textIn(cell: unknown, depth = DEPTH): string {
  const text = field(cell, 'text');
  if (typeof text === 'string') return text;
  if (depth === 0) return '';
  return listed(field(cell, 'elements'))
    .map((element) => textIn(element, depth - 1))
    .join('');
}
