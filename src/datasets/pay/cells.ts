import { LEVELS, type Level } from '../../knowledge/language.ts';
import {
  ENOUGH,
  FIRST_YEAR,
  PAY_COLUMNS,
  pooledYears,
  WORKPLACES,
  type Workplace,
} from '../../knowledge/pay.ts';
import type { PayRow } from './columns.ts';
import { percentiles } from './percentiles.ts';

/** How often each amount occurs: this grows with the amounts, not with the rows. */
type Counts = Map<number, number>;

const LEVEL_OF: Readonly<Record<string, string>> = {
  EN: 'entry',
  MI: 'mid',
  SE: 'senior',
  EX: 'executive',
};

/** The sum of three ratios: hybrid work counts only into any. */
const WORK_OF: Readonly<Record<string, readonly Workplace[]>> = {
  0: ['any', 'on-site'],
  50: ['any'],
  100: ['any', 'remote'],
};

/** Collects amounts by job, country, level, year and place of work, and draws the table of all cells. */
export function createCells() {
  const finest = new Map<string, Counts>();
  return {
    add(role: string, { country, currency, level, year, remote, salary }: PayRow): void {
      const key = `${role},${country},${currency},${LEVEL_OF[level]},${year},${remote}`;
      const counts = finest.get(key) ?? new Map();
      finest.set(key, counts.set(salary, (counts.get(salary) ?? 0) + 1));
    },
    table: () => [PAY_COLUMNS.join(','), ...rowsOf(pool(finest))].join('\n').concat('\n'),
  };
}

/** Each cell counts for its year and, from FIRST_YEAR on, for the years pooled. Levels are never pooled. */
function pool(finest: ReadonlyMap<string, Counts>): Map<string, Counts> {
  const years = [...finest.keys()].map((key) => Number(key.split(',')[4]));
  const pooled = pooledYears(years.reduce((a, b) => Math.max(a, b), FIRST_YEAR));
  const cells = new Map<string, Counts>();
  for (const [key, counts] of finest) {
    const [role, country, currency, level, year = '', remote = ''] = key.split(',');
    for (const when of Number(year) >= FIRST_YEAR ? [year, pooled] : [year])
      for (const work of WORK_OF[remote] ?? [])
        addAll(cells, [role, country, currency, level, when, work].join(), counts);
  }
  return cells;
}

function addAll(cells: Map<string, Counts>, key: string, counts: Counts): void {
  const sum = cells.get(key) ?? new Map();
  for (const [amount, count] of counts) sum.set(amount, (sum.get(amount) ?? 0) + count);
  cells.set(key, sum);
}

function rowsOf(cells: ReadonlyMap<string, Counts>): string[] {
  return [...cells]
    .sort(([a], [b]) => compare(sortKey(a), sortKey(b)))
    .map(([key, counts]) => draw(key, counts));
}

/** By job and country, then from entry to executive, by years and by place of work. */
function sortKey(key: string): string {
  const [role, country, , level, years, work] = key.split(',');
  return [role, country, LEVELS.indexOf(level as Level), years, WORKPLACES.indexOf(work as Workplace)].join();
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function draw(key: string, counts: Counts): string {
  const n = counts.values().reduce((sum, count) => sum + count, 0);
  if (n < ENOUGH) return `${key},${n},,,,,`;
  const { p10, p25, median, p75, p90 } = percentiles(counts);
  return [key, n, p10, p25, median, p75, p90].join();
}
