import type { Imported } from './imported.ts';
import { readTable } from './table.ts';

export const POSTINGS_COLUMNS = ['series', 'country', 'month', 'mean', 'days'] as const;

/** A mean over the days of one month, of which `days` are in the data. */
export type MonthlyMean = { month: string; mean: number; days: number };

/** Monthly means of a daily series, by series and country, oldest first. */
export type Postings = Omit<Imported, 'table'> & {
  /** Empty where there is none. */
  months: (series: string, country: string) => readonly MonthlyMean[];
  /** Countries of a series, by ISO 3166-1 alpha-2. */
  countries: (series: string) => string[];
};

export function readPostings({ table, ...made }: Imported): Postings {
  const bySeries = new Map<string, Map<string, MonthlyMean[]>>();
  for (const [series = '', country = '', month = '', mean, days] of readTable(table, POSTINGS_COLUMNS)) {
    const countries = bySeries.get(series) ?? new Map<string, MonthlyMean[]>();
    const months = countries.get(country) ?? [];
    months.push({ month, mean: Number(mean), days: Number(days) });
    bySeries.set(series, countries.set(country, months));
  }
  return {
    ...made,
    months: (series, country) => bySeries.get(series)?.get(country) ?? [],
    countries: (series) => [...(bySeries.get(series)?.keys() ?? [])],
  };
}
