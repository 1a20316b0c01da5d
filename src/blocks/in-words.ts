import type { DataTableBlock } from '@slack/types';
import type { ChartBlock, MessageBlock } from './block.ts';
import { lines, type Message } from './kit.ts';
import { bold, type Phrase } from './phrase.ts';
import { spokenRow, spokenSeries } from './spoken.ts';

/** Made once: a hundred times faster than `toLocaleString`. */
const NUMBER = new Intl.NumberFormat('en-US');

/** What Slack takes in one message. */
const BLOCKS = 50;
const MOST = { data_visualization: 2, data_table: 1 };

type Native = ChartBlock | DataTableBlock;

const isNative = (block: MessageBlock): block is Native => Object.hasOwn(MOST, block.type);

/** Whether there is something in it that a workspace may not be able to show. */
export const hasCharts = ({ blocks }: Message): boolean => blocks.some(isNative);

/** The same with every chart and table in words. */
export const inWords = (message: Message): Message => said(message, () => true, BLOCKS);

/** The same with those charts and tables in words that are more than Slack takes. */
export function withinNative(message: Message, mostBlocks: number): Message {
  const left = { ...MOST };
  return said(message, ({ type }) => --left[type] < 0, mostBlocks);
}

/** Says the native blocks that are asked for, in as many sections as the message has room for. */
function said(message: Message, isSaid: (block: Native) => boolean, most: number): Message {
  const given = message.blocks.map((block) => (isNative(block) && isSaid(block) ? wordsOf(block) : block));
  const free = Math.max(0, most - given.length);
  const room = 1 + Math.floor(free / given.filter(Array.isArray).length);
  const blocks = given.flatMap((one) => (Array.isArray(one) ? lines(one).blocks.slice(0, room) : [one]));
  return { text: message.text, blocks };
}

const wordsOf = (block: Native): Phrase[] =>
  block.type === 'data_table' ? tableWords(block) : chartWords(block);

function chartWords({ title, chart: { series, axis_config } }: ChartBlock): Phrase[] {
  const read = ({ label, value }: { label: string; value: number }) => ({
    label,
    value: NUMBER.format(value),
  });
  return [
    bold(title),
    ...series.flatMap(({ name, data }) => spokenSeries(name, data.map(read), axis_config.y_label ?? '')),
  ];
}

function tableWords({ caption, rows }: DataTableBlock): Phrase[] {
  const [head = [], ...others] = rows.map((row) =>
    row.map((cell) => ('text' in cell ? (cell.text ?? '') : '')),
  );
  return [bold(caption), ...others.map((row) => spokenRow(head, row))];
}
