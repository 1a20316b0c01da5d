import { LEVELS, type Level } from '../../knowledge/language.ts';
import { FIRST_YEAR } from '../../knowledge/pay.ts';
import type { PaidCell, PayAsked, PayMeans } from './levels.ts';

/** One level over the years, oldest first; years with too few records are left out. */
export type PayOverYears = { level: Level; cells: PaidCell[] };

/** Since records are of one kind; levels with figures for two years or more. */
export function payOverYears(
  { knowledge: { pay }, cite }: PayMeans,
  { role, country, work }: Omit<PayAsked, 'year'>,
  level?: Level,
): PayOverYears[] {
  const years = Array.from({ length: pay.newest - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at));
  const lines = (level ? [level] : LEVELS).map((one) => ({
    level: one,
    cells: years.flatMap(
      (year) => cite.paid(pay.cell({ role, country, level: one, years: year, work })) ?? [],
    ),
  }));
  return lines.filter(({ cells }) => cells.length >= 2);
}
