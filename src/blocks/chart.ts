import type { ChartBlock } from './block.ts';
import { completePart, type Line, type Part } from './complete-part.ts';
import { lines, message, note, type Piece } from './kit.ts';
import { bold, type Phrase, say } from './phrase.ts';
import { shortName, shortNames, shownAs } from './short-names.ts';
import { type Reading, spokenSeries } from './spoken.ts';

/** `print`: how a value is read, quick enough for hundreds; `yLabel` names the unit after it. Lines may have gaps. */
export type Chart = {
  kind: 'line' | 'bar';
  title: string;
  xLabel: string;
  yLabel: string;
  lines: Line[];
  print: (value: number) => string;
};

const TITLE = 50;
const AXIS = 50;
const LABEL = 20;
/** Of a line the newest labels are kept, of bars the first. */
const LIMITS = {
  line: { lines: 6, labels: 20, leastLabels: 2, keep: 'last' },
  bar: { lines: 6, labels: 20, leastLabels: 1, keep: 'first' },
} as const;

/** Slack's own chart of the largest part without gaps. What that leaves out is said below it; without any, all is said. */
export function chart(asked: Chart): Piece {
  const title = bold(shownAs(asked.title));
  const said = lines([title, ...asked.lines.flatMap((line) => spoken(line, asked))]);
  const part = completePart(asked.lines, LIMITS[asked.kind]);
  if (!part) return asked.lines.some(({ points }) => points.length > 0) ? said : { text: '', blocks: [] };
  const block = drawn(asked, part);
  const left = leftOut(asked, part);
  const below = message(
    left.length > 0 ? lines([bold('Not in the chart'), ...left]) : lines([]),
    note(...inFull(asked, part, block)),
  );
  return { text: said.text, blocks: [block, ...below.blocks] };
}

const spoken = ({ name, points }: Line, { print, yLabel }: Chart): Phrase[] =>
  spokenSeries(
    name,
    points.map(({ label, value }): Reading => ({ label, value: print(value) })),
    yLabel,
  );

function drawn({ kind, title, xLabel, yLabel, lines }: Chart, part: Part): ChartBlock {
  const categories = shortNames(part.labels, LABEL);
  const chosen = part.lines.flatMap((at) => lines[at] ?? []);
  const names = shortNames(
    chosen.map(({ name }) => name),
    LABEL,
  );
  const series = chosen.map((line, at) => ({
    name: names[at] ?? '',
    data: part.labels.map((label, place) => ({
      label: categories[place] ?? '',
      value: first(line, label)?.value ?? 0,
    })),
  }));
  const axis_config = { categories, ...axis('x_label', xLabel), ...axis('y_label', yLabel) };
  return {
    type: 'data_visualization',
    title: shortName(title, TITLE),
    chart: { type: kind, series, axis_config },
  };
}

const axis = (key: 'x_label' | 'y_label', label: string) =>
  label.trim() === '' ? {} : { [key]: shortName(label, AXIS) };

/** The point that is drawn: a line that says two things at one label draws the first of them. */
const first = ({ points }: Line, label: string) =>
  points.find((point) => point.label === label && Number.isFinite(point.value));

function leftOut(asked: Chart, part: Part): Phrase[] {
  const labels = new Set(part.labels);
  return asked.lines.flatMap((line, at) => {
    const isDrawn = (point: Line['points'][number]) =>
      part.lines.includes(at) && labels.has(point.label) && point === first(line, point.label);
    return spoken({ ...line, points: line.points.filter((point) => !isDrawn(point)) }, asked);
  });
}

/** What the chart had to shorten. */
function inFull({ title, lines }: Chart, { labels, lines: chosen }: Part, block: ChartBlock): Phrase[] {
  const { series, axis_config } = block.chart;
  const pairs: [string, string | undefined][] = [
    [title, block.title],
    ...chosen.map((place, at): [string, string | undefined] => [lines[place]?.name ?? '', series[at]?.name]),
    ...labels.map((label, at): [string, string | undefined] => [label, axis_config.categories[at]]),
  ];
  const shortened = pairs.filter(([full, short]) => short !== undefined && full.length > short.length);
  return shortened.map(([full, short]) => say(`${short}: ${full}.`));
}
