import { POSTINGS_COLUMNS } from '../../knowledge/postings.ts';

type Sum = { total: number; days: number };

/** Collects daily values by series and country, and draws the table of their monthly means. */
export function createMonths() {
  const months = new Map<string, Sum>();
  const seen = new Set<string>();
  return {
    /** Whether the day is new: a value given twice would count twice. */
    isNew(series: string, country: string, day: string): boolean {
      const before = seen.size;
      return seen.add(`${series},${country},${day}`).size > before;
    },
    add(series: string, country: string, day: string, value: number): void {
      const key = `${series},${country},${day.slice(0, 7)}`;
      const { total, days } = months.get(key) ?? { total: 0, days: 0 };
      months.set(key, { total: total + value, days: days + 1 });
    },
    table: () =>
      [POSTINGS_COLUMNS.join(','), ...[...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(draw)]
        .join('\n')
        .concat('\n'),
  };
}

const draw = ([key, { total, days }]: [string, Sum]) => `${key},${Number((total / days).toFixed(2))},${days}`;
