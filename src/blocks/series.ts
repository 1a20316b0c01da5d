import type { SeriesTold } from '../answer/series/series.ts';
import { chart } from './chart.ts';
import { grouped } from './figure.ts';
import { note, type Piece } from './kit.ts';
import { say } from './phrase.ts';
import { titleOf } from './series-title.ts';
import { spaced } from './spaced.ts';

/** The chart of a series, with what breaks it and what it is not. */
export function seriesChart(told: SeriesTold): Piece[] {
  const { series, lines, attribution } = told;
  const broken = series.kind === 'figures' ? series.break : undefined;
  const title = titleOf(told);
  const named = title === series.name ? '' : `${series.name}.`;
  const mark = createMark(told);
  return [
    chart({
      kind: 'line',
      title,
      xLabel: axisOf(told),
      yLabel: series.unit,
      lines: spaced(lines).map(({ name, points }) => ({
        name,
        points: points.map(({ label, value }, at) => ({ label: mark(label, at), value })),
      })),
      print: grouped,
    }),
    note(say([named, broken && `* ${broken.why}`, series.caveat, attribution].filter(Boolean).join(' '))),
  ];
}

/** What the labels are, where they are of one kind. */
function axisOf({ series }: SeriesTold): string {
  if (series.kind === 'postings') return 'Month';
  if (series.labels.every((label) => /^\d{4}$/.test(label))) return 'Year';
  return series.labels.every((label) => /^[A-Z][a-z]{2,} \d{4}$/.test(label)) ? 'Month' : '';
}

/** Points before a break carry a star. */
function createMark({ series, lead }: SeriesTold): (label: string, at: number) => string {
  const before = series.kind === 'figures' ? series.break?.before : undefined;
  const from = lead.points.findIndex(({ label }) => label === before);
  return (label, at) => (at < from ? `${label}*` : label);
}
