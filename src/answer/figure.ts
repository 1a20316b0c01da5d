import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DataPoint, Source } from '../knowledge/schema.ts';

/** A data point with who published it. `old`: its data end more than 24 months before today. */
export type Figure = DataPoint & { publishedIn: Source; old: boolean };

const OLD_AFTER = { months: 24 };
const RANK = { source: 0, report: 1, unverified: 2 };

/** Makes figures of data points, for one day. */
export type Cite = {
  byId: (id: string) => Figure;
  /** Figures that pass the test, the newest data first; of one age, those read at the publisher first. */
  where: (test: (point: DataPoint) => boolean) => Figure[];
};

export function createCite(knowledge: Knowledge, today: Temporal.PlainDate): Cite {
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
    where: (test) =>
      [...knowledge.figures.values()]
        .filter(test)
        .sort((a, b) => newest(b).localeCompare(newest(a)) || RANK[a.evidence] - RANK[b.evidence])
        .map(cite),
  };
}

/** A projection is as new as its start, not as its end. */
const newest = ({ period }: DataPoint) => (period.to > '2030' ? period.from : period.to);

export const isPay = ({ unit }: DataPoint) => unit === 'USD per year' || unit === 'USD per hour';
