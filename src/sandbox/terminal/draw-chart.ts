import type { Block } from '../seen.ts';
import type { Style } from './mrkdwn.ts';
import { type Bars, readChart } from './read-block.ts';

/** Longer bars are no easier to compare. */
const LONGEST = 40;
const MARGINS = 5;

/** A chart as lying bars, one line for each value; every series on the same scale. Nothing where there is nothing to draw. */
export function drawChart(block: Block, { bold, dim, columns }: Style & { columns: number }): string {
  const { title, axes, series } = readChart(block);
  if (series.length === 0) return '';
  const points = series.flatMap((one) => one.points);
  const widest = (texts: string[]) => Math.max(...texts.map(({ length }) => length));
  const label = widest(points.map((point) => point.label));
  const value = widest(points.map((point) => print(point.value)));
  const room = Math.max(1, Math.min(LONGEST, columns - label - value - MARGINS));
  const most = Math.max(...points.map((point) => Math.abs(point.value)));
  const drawn = ({ name, points }: Bars) => [
    ...(name === '' ? [] : [name]),
    ...points.map((point) => {
      const bar = barOf(most === 0 ? 0 : Math.abs(point.value) / most, room);
      return `  ${point.label.padEnd(label)}  ${bar.padEnd(room)} ${print(point.value).padStart(value)}`;
    }),
  ];
  const head = [...(title === '' ? [] : [bold(title)]), ...(axes === '' ? [] : [dim(axes)])];
  return [...head, ...series.flatMap(drawn)].join('\n');
}

const print = (value: number) => value.toLocaleString('en-US');

/** What is more than nothing is seen. */
const barOf = (share: number, room: number) => '█'.repeat(Math.round(share * room)) || (share > 0 ? '▏' : '');
