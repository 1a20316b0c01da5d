import type { Series } from '../../knowledge/series.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import type { Figure } from '../figure.ts';
import { ofFigures } from './of-figures.ts';
import { ofPostings } from './of-postings.ts';

/** A value in time. `label`: as it stands on an axis, "May 2024" or "Jun 2026". */
export type Point = { label: string; value: number };

/** One line of a chart, oldest first. `country`: of a line that is a country's. */
export type Line = { name: string; points: Point[] };

/** A series with the lines of what was asked for. The first line says most. */
export type SeriesTold = {
  series: Series;
  lines: Line[];
  /** The newest value and what it is compared with, of the first lines. */
  newest: Newest[];
  /** The figures it is drawn from, to be cited. */
  figures: Figure[];
};

/** `before`: the same a year, or a point, before; absent where no change may be computed. */
export type Newest = {
  figure: Figure;
  before: { value: number; label: string } | undefined;
};

const AT_MOST = 2;

/** The series on these topics that know the places asked for, as an editor ordered them. */
export function seriesOn(topics: string[], part: Part, means: Means): SeriesTold[] {
  return means.knowledge.series
    .filter((series) => series.topics.some((topic) => topics.includes(topic)))
    .flatMap((series) => told(series, part, means) ?? [])
    .slice(0, AT_MOST);
}

function told(series: Series, part: Part, means: Means): SeriesTold | undefined {
  return series.kind === 'figures' ? ofFigures(series, part, means) : ofPostings(series, part, means);
}
