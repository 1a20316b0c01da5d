import { LEVELS, type Level } from '../../knowledge/language.ts';
import { FIRST_YEAR, type Pay } from '../../knowledge/pay.ts';
import { isPaid, type PaidCell, type PayAsked } from './levels.ts';

/** One level over the years, oldest first; years with too few records are left out. */
export type PayOverYears = { level: Level; cells: PaidCell[] };

/** Since records are of one kind; levels with figures for two years or more. */
export function payOverYears(
  pay: Pay,
  { role, country, work }: Omit<PayAsked, 'year'>,
  level?: Level,
): PayOverYears[] {
  const years = Array.from({ length: pay.newest - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at));
  const lines = (level ? [level] : LEVELS).map((one) => ({
    level: one,
    cells: years.map((year) => pay.cell({ role, country, level: one, years: year, work })).filter(isPaid),
  }));
  return lines.filter(({ cells }) => cells.length >= 2);
}
