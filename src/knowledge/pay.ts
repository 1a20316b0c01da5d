import type { Imported } from './imported.ts';
import { LEVELS, type Level } from './language.ts';
import { readTable, TableError } from './table.ts';

/** Fewer records give no figure. */
export const ENOUGH = 30;

/** Where the work is done: any of it, none of it at home, all of it at home. */
export const WORK = ['any', 'on-site', 'remote'] as const;
export type Work = (typeof WORK)[number];

/** The first year of one kind of record: before it, answers to a survey and ends of advertised ranges are mixed. */
export const FIRST_YEAR = 2023;

/** Yearly full-time pay before tax, in the country's own currency. Percentiles by linear interpolation (type 7). */
export type Percentiles = { p10: number; p25: number; median: number; p75: number; p90: number };

/** What is known of the pay of one job at one level, where and when; figures only from ENOUGH records on. */
export type PayCell = {
  role: string;
  /** ISO 3166-1 alpha-2 of where the person lives. */
  country: string;
  /** ISO 4217. */
  currency: string;
  level: Level;
  /** One year, such as "2025", or the years since FIRST_YEAR pooled, such as "2023-2025". */
  years: string;
  work: Work;
  /** Records: each is one end of an advertised range from FIRST_YEAR on. */
  n: number;
  figures: Percentiles | undefined;
};

export const PAY_COLUMNS = [
  'role',
  'country',
  'currency',
  'level',
  'years',
  'work',
  'n',
  'p10',
  'p25',
  'median',
  'p75',
  'p90',
] as const;

/** Advertised pay. `cell` is undefined where there is no record at all. */
export type Pay = Omit<Imported, 'table'> & {
  cell: (place: Pick<PayCell, 'role' | 'country' | 'level' | 'years' | 'work'>) => PayCell | undefined;
  cells: readonly PayCell[];
  /** The newest year of the data. */
  newest: number;
  /** The pooled years, such as "2023-2025". */
  pooled: string;
};

export function readPay({ table, ...made }: Imported): Pay {
  const cells = readTable(table, PAY_COLUMNS).map(toCell);
  const keyed = new Map(cells.map((cell) => [keyOf(cell), cell]));
  const years = cells.flatMap(({ years }) => (years.includes('-') ? [] : [Number(years)]));
  const newest = years.reduce((a, b) => Math.max(a, b), FIRST_YEAR);
  return {
    ...made,
    cells,
    cell: (place) => keyed.get(keyOf(place)),
    newest,
    pooled: pooledYears(newest),
  };
}

export const pooledYears = (newest: number): string => `${FIRST_YEAR}-${newest}`;

const keyOf = ({ role, country, level, years, work }: Parameters<Pay['cell']>[0]) =>
  `${role} ${country} ${level} ${years} ${work}`;

function toCell(row: string[], at: number): PayCell {
  const [role = '', country = '', currency = '', level = '', years = '', work = '', ...numbers] = row;
  const [n = Number.NaN, ...percentiles] = numbers.map((number) =>
    number === '' ? Number.NaN : Number(number),
  );
  const given = percentiles.filter((value) => value > 0).length;
  const fits =
    LEVELS.includes(level as Level) &&
    WORK.includes(work as Work) &&
    n > 0 &&
    given === (n >= ENOUGH ? 5 : 0);
  if (!fits)
    throw new TableError(at + 2, `no pay of a job, or figures with fewer than ${ENOUGH} records: ${row}`);
  const [p10 = 0, p25 = 0, median = 0, p75 = 0, p90 = 0] = percentiles;
  const figures = n >= ENOUGH ? { p10, p25, median, p75, p90 } : undefined;
  return { role, country, currency, level: level as Level, years, work: work as Work, n, figures };
}
