import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DataPoint, Source } from '../knowledge/schema.ts';

/** A data point with who published it. `old`: its data end more than 24 months before today. */
export type Figure = DataPoint & { publishedIn: Source; old: boolean };

const OLD_AFTER = { months: 24 };
const RANK = { source: 0, report: 1, unverified: 2 };

/** Finds figures as of one day: lists have the newest data first; of one age, those read at the publisher first. */
export type Cite = {
  byId: (id: string) => Figure;
  about: (subject: string) => Figure[];
  measuring: (metrics: string[]) => Figure[];
  from: (source: string) => Figure[];
  /** Whose value, without its sign, lies within the bounds. */
  between: (least: number, most: number) => Figure[];
};

/** Sorts the figures once; finding some is then a look-up however many there are. */
export function createCite(knowledge: Knowledge): (today: Temporal.PlainDate) => Cite {
  const points = [...knowledge.figures.values()].sort(
    (a, b) => newest(b).localeCompare(newest(a)) || RANK[a.evidence] - RANK[b.evidence],
  );
  const place = new Map(points.map(({ id }, at) => [id, at]));
  const inOrder = (some: DataPoint[]) => some.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  const bySubject = Map.groupBy(points, ({ subject }) => subject);
  const byMetric = Map.groupBy(points, ({ metric }) => metric);
  const bySource = Map.groupBy(points, ({ source }) => source);
  const byValue = [...points].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  const values = byValue.map(({ value }) => Math.abs(value));

  return (today) => {
    const oldBefore = today.subtract(OLD_AFTER).toString();
    const cite = (point: DataPoint): Figure => {
      const publishedIn = knowledge.sources.get(point.source);
      if (!publishedIn) throw new Error(`no source "${point.source}"`);
      return { ...point, publishedIn, old: point.period.to < oldBefore };
    };
    return {
      byId: (id) => {
        const point = knowledge.figures.get(id);
        if (!point) throw new Error(`no figure "${id}"`);
        return cite(point);
      },
      about: (subject) => (bySubject.get(subject) ?? []).map(cite),
      measuring: (metrics) => inOrder(metrics.flatMap((metric) => byMetric.get(metric) ?? [])).map(cite),
      from: (source) => (bySource.get(source) ?? []).map(cite),
      between: (least, most) => byValue.slice(firstAt(values, least), firstAbove(values, most)).map(cite),
    };
  };
}

/** A projection is as new as its start, not as its end. */
const newest = ({ period }: DataPoint) => (period.to > '2030' ? period.from : period.to);

const firstAt = (sorted: number[], least: number) => search(sorted, (value) => value >= least);
const firstAbove = (sorted: number[], most: number) => search(sorted, (value) => value > most);

/** The first place from which on the test holds. */
function search(sorted: number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const isPay = ({ unit }: DataPoint) => unit === 'USD per year' || unit === 'USD per hour';
