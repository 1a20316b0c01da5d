import type { Imported } from './imported.ts';
import { readTable, TableError } from './table.ts';

/** The tables under postings/: the share of postings that mention AI, and how many postings there are in the US. */
export const POSTINGS_TABLES = ['ai-share', 'us-index'] as const;
export type PostingsTable = (typeof POSTINGS_TABLES)[number];

export const POSTINGS_COLUMNS = ['series', 'country', 'month', 'mean', 'days'] as const;

/** A mean over the days of one month, of which `days` are in the data. */
export type MonthlyMean = { month: string; mean: number; days: number };

/** Monthly means of a daily series, by series and country, oldest first. */
export type Postings = Omit<Imported, 'table'> & {
  /** Empty where there is none. */
  months: (series: string, country: string) => readonly MonthlyMean[];
  /** Countries of a series, by ISO 3166-1 alpha-2. */
  countries: (series: string) => string[];
  all: readonly (MonthlyMean & { series: string; country: string })[];
};

export function readPostings({ table, ...made }: Imported): Postings {
  const all = readTable(table, POSTINGS_COLUMNS).map(toMean);
  const bySeries = new Map<string, Map<string, MonthlyMean[]>>();
  for (const { series, country, ...month } of all) {
    const countries = bySeries.get(series) ?? new Map<string, MonthlyMean[]>();
    bySeries.set(series, countries.set(country, [...(countries.get(country) ?? []), month]));
  }
  return {
    ...made,
    all,
    months: (series, country) => bySeries.get(series)?.get(country) ?? [],
    countries: (series) => [...(bySeries.get(series)?.keys() ?? [])],
  };
}

function toMean(row: string[], at: number): Postings['all'][number] {
  const [series = '', country = '', month = '', ...numbers] = row;
  const [mean = Number.NaN, days = Number.NaN] = numbers.map((text) =>
    text === '' ? Number.NaN : Number(text),
  );
  if (!/^\d{4}-\d{2}$/.test(month) || !(mean >= 0) || !(days >= 1))
    throw new TableError(at + 2, `no monthly mean: ${row}`);
  return { series, country, month, mean, days };
}
