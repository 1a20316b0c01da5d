import { basename } from 'node:path';
import type { Files } from './load.ts';
import type { DataPoint } from './schema.ts';
import { labelsOf } from './series.ts';
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
    const report = (path: PropertyKey[], message: string) =>
      problems.push(files.series.problem([at, ...path], message));
    if (seen.has(entry.id)) report(['id'], `"${entry.id}" is already in series.yml`);
    seen.add(entry.id);
    entry.topics.forEach((id, nth) => {
      if (!topics.has(id)) report(['topics', nth], `"${id}" is not in topics/`);
    });
    if (!entry.lines) return;

    const first = entry.lines[0]?.figures.map((id) => points.get(id)) ?? [];
    entry.lines.forEach(({ figures }, line) => {
      figures.forEach((id, nth) => {
        const point = points.get(id);
        const found = point
          ? misfit(point, { before: points.get(figures[nth - 1] ?? ''), top: first[0], beside: first[nth] })
          : `"${id}" is not in figures/`;
        const start = points.get(figures[0] ?? '');
        const other = point && start && differs(point, start);
        if (found) report(['lines', line, 'figures', nth], found);
        else if (other)
          report(['lines', line, 'figures', nth], `"${id}" is of another ${other} than "${figures[0]}"`);
      });
      if (figures.length !== first.length)
        report(
          ['lines', line, 'figures'],
          `${figures.length} figures, but the first line has ${first.length}`,
        );
    });

    const labels = labelsOf(entry, (id) => points.get(id));
    const long = labels.find((label) => label.length > LONGEST_LABEL);
    if (long)
      report(['lines'], `"${long}" is longer than ${LONGEST_LABEL} characters: give the series labels`);
    if (labels.length !== first.length)
      report(['labels'], `${labels.length} labels, but the first line has ${first.length} figures`);
    if (entry.break && labels.indexOf(entry.break.before) < 1)
      report(
        ['break', 'before'],
        `"${entry.break.before}" is no label after the first: ${labels.join(', ')}`,
      );
  });
  return problems;
}

/** What is wrong with a point beside the one before it, the first of the series, and the one above it on the axis. */
function misfit(
  point: Point,
  { before, top, beside }: { before: Point | undefined; top: Point | undefined; beside: Point | undefined },
): string | undefined {
  const { id, period } = point;
  if (before && (before.period.to >= period.to || before.period.from >= period.from))
    return `"${id}" is not later than "${before.id}": the oldest comes first`;
  if (top && top.unit !== point.unit) return `"${id}" is in ${point.unit}, the series in ${top.unit}`;
  if (beside && (beside.period.from !== period.from || beside.period.to !== period.to))
    return `"${id}" is of another time than "${beside.id}" in the first line`;
  return undefined;
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
