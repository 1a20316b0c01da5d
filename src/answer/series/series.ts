import type { Role } from '../../knowledge/schema.ts';
import type { Series } from '../../knowledge/series.ts';
import type { Part } from '../../question/question.ts';
import { wordsOf } from '../../question/words.ts';
import type { Means } from '../answer-question.ts';
import { type Figure, isPay } from '../figure.ts';
import { ofFigures } from './of-figures.ts';
import { ofPostings } from './of-postings.ts';
import type { Outside } from './time.ts';

/** A value in time. `label`: as it stands on an axis, "May 2024" or "Jun 2026"; `month`: of monthly data, "2026-06". */
export type Point = { label: string; value: number; month?: string };

/** One line of a chart, oldest first. */
export type ChartLine = { name: string; points: Point[] };

/** A series with the lines of what was asked for. */
export type SeriesTold = {
  series: Series;
  lines: ChartLine[];
  /** The line that says most. */
  lead: ChartLine;
  /** The newest value of the time asked for and what it is compared with: of that line, or of each place asked for. */
  newest: [Newest, ...Newest[]];
  /** Whether it is asked which country is at the top or the bottom: then `newest` are all of them in that order. */
  ranked: 'highest' | 'lowest' | undefined;
  /** Of a time that the data do not reach; `newest` is then no answer. */
  outside: Outside | undefined;
  /** Whether up or down is what is asked. */
  direction: boolean;
  /** The figures that are told or drawn, to be cited, those told first. Of monthly data those told. */
  figures: Figure[];
  /** What a licence asks to be said, of open data. */
  attribution?: string;
};

/** `before`: the same a year, or a point, before; absent where no change may be computed. */
export type Newest = {
  figure: Figure;
  before: { figure: Figure; label: string } | undefined;
};

const AT_MOST = 2;

/** The series on these topics that know the places asked for, as an editor ordered them. */
export function seriesOn(topics: string[], part: Part, means: Means): SeriesTold[] {
  const on = ({ topics: own }: Series) => own.some((topic) => topics.includes(topic));
  return toldOf(means.knowledge.series.filter(on), part, means);
}

/** The series of counts that are about the job, or about the occupation it is part of. */
export function seriesAbout(role: Role, part: Part, means: Means): SeriesTold[] {
  const counts = new Set(
    means.cite
      .about(role)
      .filter((figure) => !isPay(figure))
      .map(({ id }) => id),
  );
  const about = (series: Series) =>
    series.kind === 'figures' && series.lines.some(({ figures }) => figures.some((id) => counts.has(id)));
  return toldOf(means.knowledge.series.filter(about), part, means);
}

/** Of a publisher named in the question only that one's: "ISC2 workforce over time". */
function toldOf(all: Series[], part: Part, means: Means): SeriesTold[] {
  const found = all.flatMap((series) => told(series, part, means) ?? []);
  const named = found.filter(({ figures }) => isNamed(figures, part));
  return (named.length > 0 ? named : found).slice(0, AT_MOST);
}

const isNamed = (figures: Figure[], { words }: Part) =>
  figures.some(({ publishedIn }) => words.includes(wordsOf(publishedIn.publisher)[0] ?? ''));

function told(series: Series, part: Part, means: Means): SeriesTold | undefined {
  return series.kind === 'figures' ? ofFigures(series, part, means) : ofPostings(series, part, means);
}
