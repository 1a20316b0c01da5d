import type { Knowledge } from './knowledge.ts';
import type { MonthlyMean } from './postings.ts';
import type { Series } from './series.ts';

/** A month of a postings series in one country. */
export type MonthOf = {
  series: Extract<Series, { kind: 'postings' }>;
  country: string;
  month: MonthlyMean;
};

/** Names a month, so that its mean can be cited: "indeed-ai-share-gb-mean-2026-06". */
export const monthId = (series: string, country: string, month: string): string =>
  `${series}-${country.toLowerCase()}-mean-${month}`;

/** Every month of every postings series, by the id it is cited with. */
export function monthsById(
  all: readonly Series[],
  postings: Knowledge['postings'],
): ReadonlyMap<string, MonthOf> {
  const named = all.flatMap((series) => {
    if (series.kind !== 'postings') return [];
    const { table, series: column } = series.postings;
    const { countries, months } = postings[table];
    return countries(column).flatMap((country) =>
      months(column, country).map((month): [string, MonthOf] => [
        monthId(series.id, country, month.month),
        { series, country, month },
      ]),
    );
  });
  return new Map(named);
}

/** Whether an id names a published figure, or one computed from tables. */
export function namesFigure(id: string, { figures, pay, monthsById }: Knowledge): boolean {
  return figures.has(id) || pay.byId(id)?.figures !== undefined || monthsById.has(id);
}
