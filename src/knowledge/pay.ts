import type { Imported } from './imported.ts';
import { LEVELS, type Level } from './language.ts';
import { createLookUp } from './pay-look-up.ts';
import { type PayPeriod, payPeriod } from './pay-period.ts';
import { numberIn, type Row, readTable } from './table.ts';

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
  period: PayPeriod;
  work: Workplace;
  /** Records: each is one end of an advertised range from FIRST_YEAR on. */
  n: number;
  figures: Percentiles | undefined;
};

/** Of several years together. */
export const isPooled = ({ years }: Pick<PayCell, 'years'>): boolean => years.includes('-');
/** Of a year in which records are partly answers to a survey. */
export const isMixed = ({ years }: Pick<PayCell, 'years'>): boolean => Number(years.slice(0, 4)) < FIRST_YEAR;

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

type PayRow = Row<(typeof PAY_COLUMNS)[number]>;

const YEAR = /^20\d\d$/;
const YEARS = /^(\d{4}-)?\d{4}$/;
const ROLE = /^[a-z0-9-]+$/;

export type PlaceInTable = Pick<PayCell, 'role' | 'country' | 'level' | 'years' | 'work'>;

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
  const latest = made.through.slice(0, 4);
  const all = rows.flatMap(({ cells: { years } }) =>
    YEAR.test(years) && years <= latest ? Number(years) : [],
  );
  const [oldest, newest] = [Math.min(FIRST_YEAR, ...all), Math.max(FIRST_YEAR, ...all)];
  const pooled = pooledYears(newest);
  const periods = new Map<string, PayPeriod>();
  const periodOf = (years: string) => {
    const period = periods.get(years) ?? payPeriod(years, made.through);
    periods.set(years, period);
    return period;
  };
  const byId = new Map<string, PayCell>();
  for (const row of rows) {
    const { years } = row.cells;
    if (YEARS.test(years) && years.slice(-4) > latest)
      throw row.refuse(`${years} is after through, ${made.through}`);
    if (!YEAR.test(years) && years !== pooled) throw row.refuse(`expected a year, or ${pooled}`);
    const cell = toCell(row, periodOf);
    const id = payId(cell);
    if (byId.has(id)) throw row.refuse('the same job, place, level, years and work twice');
    byId.set(id, cell);
  }
  return {
    ...made,
    cells: [...byId.values()],
    cell: createLookUp([...byId.values()]),
    byId: (id) => byId.get(id),
    oldest,
    newest,
    pooled,
  };
}

/** Names a cell, so that its median can be cited: "pay-soc-analyst-us-entry-2025-any". */
export const payId = ({ role, country, level, years, work }: PlaceInTable): string =>
  `pay-${role}-${country.toLowerCase()}-${level}-${years}-${work}`;

export const pooledYears = (newest: number): string => `${FIRST_YEAR}-${newest}`;

function toCell({ cells, refuse }: PayRow, periodOf: (years: string) => PayPeriod): PayCell {
  const { role, country, currency, level, years, work } = cells;
  const n = numberIn(cells.n);
  const enough = n >= ENOUGH;
  const given = [cells.p10, cells.p25, cells.median, cells.p75, cells.p90];
  if (!isJob(cells)) throw refuse('no pay of a job');
  if (!(Number.isInteger(n) && n > 0)) throw refuse('n must be a whole number of records');
  if (!(enough ? rise(given.map(numberIn)) : given.every((cell) => cell === '')))
    throw refuse(`expected five percentiles that rise, and none with fewer than ${ENOUGH} records`);
  const [p10 = 0, p25 = 0, median = 0, p75 = 0, p90 = 0] = given.map(numberIn);
  return {
    role,
    country,
    currency,
    level: level as Level,
    years,
    period: periodOf(years),
    work: work as Workplace,
    n,
    figures: enough ? { p10, p25, median, p75, p90 } : undefined,
  };
}

const isJob = ({ role, country, currency, level, work }: PayRow['cells']) =>
  ROLE.test(role) &&
  /^[A-Z]{2}$/.test(country) &&
  /^[A-Z]{3}$/.test(currency) &&
  (country !== 'US' || currency === 'USD') &&
  LEVELS.includes(level as Level) &&
  WORKPLACES.includes(work as Workplace);

/** Each at least the one before, the first above zero. */
const rise = (values: number[]) => values.every((value, at) => value > 0 && value >= (values[at - 1] ?? 0));
