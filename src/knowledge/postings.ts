import type { Imported } from './imported.ts';
import { numberIn, type Row, readTable, TableError } from './table.ts';

/** The tables under postings/: the share of postings that mention AI, and how many postings there are in the US. */
export const POSTINGS_TABLES = ['ai-share', 'us-index'] as const;
export type PostingsTable = (typeof POSTINGS_TABLES)[number];

export const POSTINGS_COLUMNS = ['series', 'country', 'month', 'mean', 'days'] as const;

type PostingsRow = Row<(typeof POSTINGS_COLUMNS)[number]>;

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

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

/** What a table holds: all of these series, in these countries, and no greater mean. */
const HOLDS: Record<PostingsTable, { series: readonly string[]; country: RegExp; most: number }> = {
  'ai-share': { series: ['ai-share'], country: /^[A-Z]{2}$/, most: 100 },
  'us-index': {
    series: ['new-adjusted', 'new-unadjusted', 'total-adjusted', 'total-unadjusted'],
    country: /^US$/,
    most: 10_000,
  },
};

export function readPostings(name: PostingsTable, { table, ...made }: Imported): Postings {
  const rows = readTable(table, POSTINGS_COLUMNS);
  const bySeries = new Map<string, Map<string, MonthlyMean[]>>();
  const all = rows.map((row) => {
    const mean = toMean(name, row, made.through);
    const { series, country, ...month } = mean;
    const countries = bySeries.get(series) ?? new Map<string, MonthlyMean[]>();
    const months = countries.get(country) ?? [];
    if (month.month <= (months.at(-1)?.month ?? '')) throw row.refuse('a month twice or out of order');
    months.push(month);
    bySeries.set(series, countries.set(country, months));
    return mean;
  });
  const lacks = HOLDS[name].series.filter((series) => !bySeries.has(series));
  if (lacks.length > 0) throw new TableError(1, `the table lacks the series ${lacks.join(', ')}`);
  return {
    ...made,
    all,
    months: (series, country) => bySeries.get(series)?.get(country) ?? [],
    countries: (series) => [...(bySeries.get(series)?.keys() ?? [])],
  };
}

function toMean(
  name: PostingsTable,
  { cells, refuse }: PostingsRow,
  through: string,
): Postings['all'][number] {
  const { series, country, month } = cells;
  const [mean, days] = [numberIn(cells.mean), numberIn(cells.days)];
  const holds = HOLDS[name];
  if (!holds.series.includes(series) || !holds.country.test(country)) throw refuse('no series of this table');
  if (!MONTH.test(month) || !(mean <= holds.most)) throw refuse('no monthly mean');
  if (month > through.slice(0, 7)) throw refuse(`${month} is after through, ${through}`);
  if (!(Number.isInteger(days) && days >= 1 && days <= daysIn(month, through)))
    throw refuse(`days must be a whole number, at most ${daysIn(month, through)} (through ${through})`);
  return { series, country, month, mean, days };
}

/** How many days of a month the data can speak of. */
const daysIn = (month: string, through: string) =>
  through.startsWith(month) ? Number(through.slice(8)) : Temporal.PlainYearMonth.from(month).daysInMonth;
