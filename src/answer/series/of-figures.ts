import { longMonth } from '../../knowledge/months.ts';
import type { Series } from '../../knowledge/series.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import { distinct, type Figure } from '../figure.ts';
import { covers } from '../scope.ts';
import { asksForDirection } from './asked.ts';
import type { Newest, SeriesTold } from './series.ts';
import { type Time, timeAsked } from './time.ts';

type OfFigures = Extract<Series, { kind: 'figures' }>;

/** Published figures in the order of time; undefined where they are of another place. */
export function ofFigures(series: OfFigures, part: Part, { cite }: Means): SeriesTold | undefined {
  const lines = series.lines.map((line) => ({ ...line, figures: line.figures.map(cite.byId) }));
  const leading = lines.findIndex(({ leads }) => leads);
  const at = Math.max(0, leading);
  const drawn = lines.map(({ name, figures }) => ({
    name,
    points: figures.map(({ value }, nth) => ({ label: series.labels[nth] ?? '', value })),
  }));
  const [lead, told] = [drawn[at], newestAt(series, lines[at]?.figures ?? [], timeAsked(part))];
  const figures = lines.flatMap((line) => line.figures);
  if (!lead || !told || !figures.some((figure) => covers({ places: part.places }, figure))) return undefined;
  const newestFirst = figures.toSorted((a, b) => b.period.to.localeCompare(a.period.to));
  return {
    series,
    lines: drawn,
    lead,
    newest: [told.newest],
    ranked: undefined,
    outside: told.outside,
    direction: asksForDirection(part),
    figures: distinct([told.newest.figure, ...newestFirst]),
  };
}

type Told = { newest: Newest } & Pick<SeriesTold, 'outside'>;

/** The last point of the time asked for; of a time without points the newest, with what is said of it. */
function newestAt(series: OfFigures, figures: Figure[], time: Time | undefined): Told | undefined {
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last) return undefined;
  const found = time ? lastIn(figures, time) : figures.length - 1;
  const newest = pointAt(series, figures, found < 0 ? figures.length - 1 : found);
  if (!newest || !time) return newest && { newest, outside: undefined };
  if (found < 0) return { newest, outside: { asked: time.label, begin: beginOf(first) } };
  const isOver = time.from > monthOf(last.period.to);
  return { newest, outside: isOver ? { asked: time.label, begin: undefined } : undefined };
}

/** One that the time asked for lies in, else the last that ends in it or before it. */
function lastIn(figures: Figure[], { from, to }: Time): number {
  const around = figures.findLastIndex(
    ({ period }) => monthOf(period.from) <= from && monthOf(period.to) >= to,
  );
  return around < 0 ? figures.findLastIndex(({ period }) => monthOf(period.to) <= to) : around;
}

function pointAt({ labels, break: broken }: OfFigures, figures: Figure[], at: number): Newest | undefined {
  const [figure, before] = [figures[at], figures[at - 1]];
  if (!figure) return undefined;
  const comparable = before && labels[at] !== broken?.before;
  return { figure, before: comparable ? { figure: before, label: before.period.label } : undefined };
}

/** "2022", "May 2020"; of a longer time its first month. */
const beginOf = ({ period }: Figure) =>
  period.label.includes(' to ') ? longMonth(period.from) : period.label;

const monthOf = (day: string) => day.slice(0, 7);
