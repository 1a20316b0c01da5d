import type { Series } from '../../knowledge/series.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import type { Figure } from '../figure.ts';
import { covers } from '../scope.ts';
import type { Newest, SeriesTold } from './series.ts';

type OfFigures = Extract<Series, { kind: 'figures' }>;

/** Published figures in the order of time; undefined where they are of another place. */
export function ofFigures(series: OfFigures, { places }: Part, { cite }: Means): SeriesTold | undefined {
  const lines = series.lines.map(({ name, figures }) => ({ name, figures: figures.map(cite.byId) }));
  const figures = lines.flatMap((line) => line.figures);
  if (!figures.some((figure) => covers({ places }, figure))) return undefined;
  return {
    series,
    lines: lines.map((line) => ({
      name: line.name,
      points: line.figures.map(({ value }, at) => ({ label: series.labels[at] ?? '', value })),
    })),
    newest: [leading(lines)].flatMap((line) => newestOf(line.figures, series)),
    figures: lines.flatMap((line) => line.figures.slice(-1)),
  };
}

/** Of several lines that of the median says most; else the first. */
function leading<T extends { name: string }>(lines: T[]): T {
  const found = lines.find(({ name }) => name === 'Median') ?? lines[0];
  if (!found) throw new Error('a series without lines');
  return found;
}

function newestOf(figures: Figure[], { labels, break: broken }: OfFigures): Newest[] {
  const last = figures.length - 1;
  const [figure, before] = [figures[last], figures[last - 1]];
  if (!figure) return [];
  const acrossBreak = labels[last] === broken?.before;
  const comparable = before && !acrossBreak;
  return [{ figure, before: comparable ? { value: before.value, label: before.period.label } : undefined }];
}
