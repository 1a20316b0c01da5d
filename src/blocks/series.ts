import type { Newest, SeriesTold } from '../answer/series/series.ts';
import { chart } from './chart.ts';
import { figureSentence, grouped, printed } from './figure.ts';
import { note, type Piece } from './kit.ts';
import { say } from './phrase.ts';

/** The newest value as a sentence, with what it is compared with: "… 5.78% … (…), up from 2.99% (June 2025); Germany 5%, up from 3.04%." */
export function movedLine({ newest: [first, ...others] }: SeriesTold): string {
  if (!first) return '';
  const rest = others.map(
    (one) => `; ${one.figure.place.label} ${printed(one.figure)}${before(one, { dated: false })}`,
  );
  return `${figureSentence(first.figure).slice(0, -1)}${before(first, { dated: true })}${rest.join('')}.`;
}

function before({ figure, before: earlier }: Newest, { dated }: { dated: boolean }): string {
  if (!earlier) return '';
  const { value, label } = earlier;
  const moved = figure.value === value ? 'as much as' : figure.value > value ? 'up from' : 'down from';
  return `, ${moved} ${printed({ value, unit: figure.unit })}${dated ? ` (${label})` : ''}`;
}

/** The chart of a series, with what breaks it and what it is not. */
export function seriesChart(told: SeriesTold): Piece[] {
  const { series, lines, attribution } = told;
  const broken = series.kind === 'figures' ? series.break : undefined;
  const named = titleOf(told) === series.name ? '' : `${series.name}.`;
  const mark = createMark(told);
  return [
    chart({
      kind: 'line',
      title: titleOf(told),
      xLabel: 'When',
      yLabel: series.unit,
      lines: lines.map(({ name, points }) => ({
        name,
        points: points.map(({ label, value }, at) => ({ label: mark(label, at), value })),
      })),
      print: grouped,
    }),
    note(say([named, broken && `* ${broken.why}`, series.caveat, attribution].filter(Boolean).join(' '))),
  ];
}

/** Points before a break carry a star. */
function createMark({ series, lines }: SeriesTold): (label: string, at: number) => string {
  const before = series.kind === 'figures' ? series.break?.before : undefined;
  const from = lines[0]?.points.findIndex(({ label }) => label === before) ?? -1;
  return (label, at) => (at < from ? `${label}*` : label);
}

const TITLE = 50;

/** The finding, where a title has room for it: "Germany: 3.1 (Jun 2019), 5.13 (Jun 2026)". */
function titleOf({ series, lines, newest }: SeriesTold): string {
  const name =
    series.kind === 'figures' && lines.some((line) => line.name === 'Median') ? 'Median' : undefined;
  const line = lines.find((one) => one.name === name) ?? lines[0];
  const broken = series.kind === 'figures' ? series.break?.before : undefined;
  const from = Math.max(0, line?.points.findIndex(({ label }) => label === broken) ?? 0);
  const [first, last] = [line?.points[from], line?.points.at(-1)];
  if (!line || !first || !last || newest.length === 0) return series.name;
  const print = (value: number) => `${grouped(value)}${series.unit.startsWith('percent') ? '%' : ''}`;
  const finding = `${line.name}: ${print(first.value)} (${first.label}), ${print(last.value)} (${last.label})`;
  return finding.length <= TITLE ? finding : series.name;
}
