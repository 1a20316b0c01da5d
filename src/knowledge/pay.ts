import type { Imported } from './imported.ts';
import { LEVELS, type Level } from './language.ts';
import { payPeriod } from './pay-period.ts';
import type { DataPoint } from './schema.ts';
import { readTable, TableError } from './table.ts';

/** Fewer records give no figure. */
export const ENOUGH = 30;

/** Where the work is done: anywhere, none of it at home, all of it at home. */
export const WORKPLACES = ['any', 'on-site', 'remote'] as const;
export type Workplace = (typeof WORKPLACES)[number];

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
  period: DataPoint['period'];
  work: Workplace;
  /** Records: each is one end of an advertised range from FIRST_YEAR on. */
  n: number;
  figures: Percentiles | undefined;
};

/** A cell with enough records. */
export type FiguredCell = PayCell & { figures: Percentiles };
export const hasFigures = (cell: PayCell | undefined): cell is FiguredCell => cell?.figures !== undefined;

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

type PlaceInTable = Pick<PayCell, 'role' | 'country' | 'level' | 'years' | 'work'>;

/** Advertised pay. Both ways to find a cell give undefined where there is no record at all. */
export type Pay = Omit<Imported, 'table'> & {
  cell: (place: PlaceInTable) => PayCell | undefined;
  byId: (id: string) => PayCell | undefined;
  cells: readonly PayCell[];
  /** The first and the last year of the data. */
  oldest: number;
  newest: number;
  /** The pooled years, such as "2023-2025". */
  pooled: string;
};

export function readPay({ table, ...made }: Imported): Pay {
  const rows = readTable(table, PAY_COLUMNS);
  const all = rows.flatMap(([, , , , years = '']) => Number(years) || []);
  const [oldest, newest] = [Math.min(FIRST_YEAR, ...all), Math.max(FIRST_YEAR, ...all)];
  const periods = new Map<string, DataPoint['period']>();
  const periodOf = (years: string) => {
    const period = periods.get(years) ?? payPeriod(years, { ...made, newest });
    periods.set(years, period);
    return period;
  };
  const cells = rows.map((row, at) => toCell(row, at, periodOf));
  const byId = new Map(cells.map((cell) => [payId(cell), cell]));
  return {
    ...made,
    cells,
    cell: (place) => byId.get(payId(place)),
    byId: (id) => byId.get(id),
    oldest,
    newest,
    pooled: pooledYears(newest),
  };
}

/** Names a cell, so that its median can be cited: "pay-soc-analyst-us-entry-2025-any". */
export const payId = ({ role, country, level, years, work }: PlaceInTable): string =>
  `pay-${role}-${country.toLowerCase()}-${level}-${years}-${work}`;

export const pooledYears = (newest: number): string => `${FIRST_YEAR}-${newest}`;

function toCell(row: string[], at: number, periodOf: (years: string) => DataPoint['period']): PayCell {
  const [role = '', country = '', currency = '', level = '', years = '', work = '', ...numbers] = row;
  const [n = Number.NaN, ...percentiles] = numbers.map((number) =>
    number === '' ? Number.NaN : Number(number),
  );
  const given = percentiles.filter((value) => value > 0).length;
  const fits =
    LEVELS.includes(level as Level) &&
    WORKPLACES.includes(work as Workplace) &&
    /^\d{4}(-\d{4})?$/.test(years) &&
    n > 0 &&
    given === (n >= ENOUGH ? 5 : 0);
  if (!fits)
    throw new TableError(at + 2, `no pay of a job, or figures with fewer than ${ENOUGH} records: ${row}`);
  const [p10 = 0, p25 = 0, median = 0, p75 = 0, p90 = 0] = percentiles;
  const figures = n >= ENOUGH ? { p10, p25, median, p75, p90 } : undefined;
  return {
    role,
    country,
    currency,
    level: level as Level,
    years,
    period: periodOf(years),
    work: work as Workplace,
    n,
    figures,
  };
}
