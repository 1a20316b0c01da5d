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
export const monthId = ({ series, country, month }: MonthOf): string =>
  `${series.id}-${country.toLowerCase()}-mean-${month.month}`;

export function monthNamed(id: string, { series, postings }: Knowledge): MonthOf | undefined {
  const [, name, code = '', month] = /^(.+)-([a-z]{2})-mean-(\d{4}-\d{2})$/.exec(id) ?? [];
  const named = series.find((one) => one.id === name);
  if (named?.kind !== 'postings') return undefined;
  const { table, series: column } = named.postings;
  const country = code.toUpperCase();
  const found = postings[table].months(column, country).find((one) => one.month === month);
  return found && { series: named, country, month: found };
}

/** Whether an id names a published figure, or one computed from tables. */
export function namesFigure(id: string, knowledge: Knowledge): boolean {
  return (
    knowledge.figures.has(id) ||
    knowledge.pay.byId(id)?.figures !== undefined ||
    monthNamed(id, knowledge) !== undefined
  );
}
