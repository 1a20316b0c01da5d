import { basename } from 'node:path';
import { monthId } from './computed.ts';
import type { Files } from './load.ts';
import type { DataPoint } from './schema.ts';
import { labelsOf, type SeriesEntry } from './series.ts';
import type { Problem } from './yaml.ts';

type Point = Omit<DataPoint, 'source'> & { publisher: string | undefined };

const LONGEST_LABEL = 20;

/** Whether the points of every series exist, follow one another and measure the same. */
export function crossCheckSeries(files: Files): Problem[] {
  const problems: Problem[] = [];
  const points = pointsIn(files);
  const topics = new Set(files.topics.map(({ file }) => idOf(file)));
  const seen = new Set<string>();

  files.series.value.forEach((entry, at) => {
    const report: Report = (path, message) => problems.push(files.series.problem([at, ...path], message));
    if (seen.has(entry.id)) report(['id'], `"${entry.id}" is already in series.yml`);
    seen.add(entry.id);
    entry.topics.forEach((id, nth) => {
      if (!topics.has(id)) report(['topics', nth], `"${id}" is not in topics/`);
    });
    problems.push(...checkMonths(entry, files, report));
    if (!entry.lines) return;
    checkLines(entry.lines, points, report);
    checkAxis(entry, points, report);
  });
  return problems;
}

type Report = (path: PropertyKey[], message: string) => void;

/** Whether there are months, and no published figure has the id that one is cited with: it is the figure that takes another. */
function checkMonths({ id, postings }: SeriesEntry, files: Files, report: Report): Problem[] {
  if (!postings) return [];
  const { table, series } = postings;
  const months = files.postings[table].value.all.filter((one) => one.series === series);
  if (months.length === 0) report(['postings', 'series'], `"${series}" is not in postings/${table}.yml`);
  const cited = new Set(months.map(({ country, month }) => monthId(id, country, month)));
  return files.figures.flatMap((parsed) =>
    parsed.value.flatMap(({ id: own }, at) =>
      cited.has(own) ? [parsed.problem([at, 'id'], `"${own}" is how a month of "${id}" is cited`)] : [],
    ),
  );
}

function checkLines(lines: NonNullable<SeriesEntry['lines']>, points: Map<string, Point>, report: Report) {
  const first = lines[0]?.figures.map((id) => points.get(id)) ?? [];
  lines.forEach(({ figures }, line) => {
    const own = figures.map((id) => points.get(id));
    figures.forEach((id, nth) => {
      const near = { before: own[nth - 1], start: own[0], top: first[0], beside: first[nth] };
      const point = own[nth];
      const found = point ? misfit(point, near) : `"${id}" is not in figures/`;
      if (found) report(['lines', line, 'figures', nth], found);
    });
    if (figures.length !== first.length)
      report(['lines', line, 'figures'], `${figures.length} figures, but the first line has ${first.length}`);
  });
}

function checkAxis(entry: SeriesEntry, points: Map<string, Point>, report: Report) {
  const count = entry.lines?.[0]?.figures.length;
  const labels = labelsOf(entry, (id) => points.get(id));
  const long = labels.find((label) => label.length > LONGEST_LABEL);
  if (long) report(['lines'], `"${long}" is longer than ${LONGEST_LABEL} characters: give the series labels`);
  if (labels.length !== count)
    report(['labels'], `${labels.length} labels, but the first line has ${count} figures`);
  const before = entry.break?.before;
  if (before !== undefined && labels.indexOf(before) < 1)
    report(['break', 'before'], `"${before}" is no label after the first: ${labels.join(', ')}`);
}

/** The point before, the first of the line, the first of the series, and the one of the first line at the same time. */
type Near = Record<'before' | 'start' | 'top' | 'beside', Point | undefined>;

function misfit(point: Point, { before, start, top, beside }: Near): string | undefined {
  const { id, period } = point;
  if (before && (before.period.to >= period.to || before.period.from >= period.from))
    return `"${id}" is not later than "${before.id}": the oldest comes first`;
  if (top && top.unit !== point.unit) return `"${id}" is in ${point.unit}, the series in ${top.unit}`;
  if (beside && (beside.period.from !== period.from || beside.period.to !== period.to))
    return `"${id}" is of another time than "${beside.id}" in the first line`;
  const other = start && differs(point, start);
  return other && `"${id}" is of another ${other} than "${start.id}"`;
}

function differs(a: Point, b: Point): string | undefined {
  if (a.place.label !== b.place.label) return 'place';
  if (a.publisher !== b.publisher) return 'publisher';
  return (['metric', 'subject'] as const).find((field) => a[field] !== b[field]);
}

const idOf = (file: string) => basename(file, '.yml');

function pointsIn({ figures, sources }: Files): Map<string, Point> {
  const publishers = new Map(sources.map(({ file, value }) => [idOf(file), value.publisher]));
  return new Map(
    figures.flatMap(({ file, value }) =>
      value.map((point) => [point.id, { ...point, publisher: publishers.get(idOf(file)) }] as const),
    ),
  );
}
