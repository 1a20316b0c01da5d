import type { PayScope } from '../../answer/pay/asked.ts';
import type { PaidCell, PayAtLevel } from '../../answer/pay/levels.ts';
import { REMOTE, WORKPLACE } from '../../answer/scope.ts';
import type { Level } from '../../knowledge/language.ts';
import { ENOUGH, isMixed } from '../../knowledge/pay.ts';
import { bareMoney, grouped, money, publisherOf } from '../figure.ts';

export const LIST = new Intl.ListFormat('en-GB');

/** "United States, fully remote": what every figure of pay is of, beside the job and the time. */
export const placeOf = ({ place, remote }: Pick<PayScope, 'place' | 'remote'>): string =>
  remote === undefined ? place : `${place}, ${REMOTE[remote]}`;

/** The same of cells, which carry where they are of. */
export const placeOfCells = ([cell]: PaidCell[]): string =>
  cell ? [cell.cited.place.label, WORKPLACE[cell.work]].filter(Boolean).join(', ') : '';

/** "2025 to early August, median by level: entry 91,000 USD a year (222 records), mid 80,000 (155)"; of several times one after the other. */
export function medians(cells: PaidCell[]): string {
  return [...Map.groupBy(cells, ({ period }) => period.label)]
    .map(([when, group], at) => {
      const title = at === 0 ? ', median by level' : '';
      return `${when}${title}: ${LIST.format(group.map((cell, nth) => medianOf(cell, at === 0 && nth === 0)))}`;
    })
    .join('; ');
}

function medianOf({ figures, currency, level, n }: PaidCell, first: boolean): string {
  const amount = first ? `${money(figures.median, currency)} a year` : bareMoney(figures.median);
  return `${level} ${amount} (${grouped(n)}${first ? ' records' : ''})`;
}

/** "isecjobs.com, sells job adverts": who says so, and whether it is old. */
export function markOf([first]: PaidCell[]): string {
  if (!first) return '';
  const { publishedIn, old } = first.cited;
  return [publisherOf(publishedIn), old && 'older data'].filter(Boolean).join(', ');
}

/** What a record is. Older ones are of another kind. */
export const recordsAre = (cells: PaidCell[]): string =>
  cells.some(isMixed)
    ? 'By our reading these records are partly answers to a survey.'
    : 'Each record is one end of an advertised range, so there are about half as many adverts.';

/** "68,160 to 120,000 USD": the first and the third quartile. */
export const middleHalf = ({ figures, currency }: PaidCell): string =>
  `${bareMoney(figures.p25)} to ${money(figures.p75, currency)}`;

/** "Half of the figures lie between 68,160 and 120,000 USD, a tenth under 56,160, a tenth over 140,900." */
export function spread({ figures, currency }: PaidCell): string {
  const { p10, p25, p75, p90 } = figures;
  const [low, first, third, high] = [p10, p25, p75, p90].map(bareMoney);
  return `Half of the figures lie between ${first} and ${third} ${currency}, a tenth under ${low}, a tenth over ${high}.`;
}

/** Levels without enough records, with how many there are. */
export function thinLevels(levels: PayAtLevel[]): string | undefined {
  const counts = levels
    .filter(({ cell }) => !cell)
    .map(({ level, n, pooled }) => `${level} ${Math.max(n, pooled)}`);
  return counts.length > 0
    ? `Too few records for a figure: ${LIST.format(counts)} (${ENOUGH} are needed).`
    : undefined;
}

export const levelName = (level: Level): string => level.charAt(0).toUpperCase() + level.slice(1);

/** What every figure on advertised pay is of, and where it is from. */
export const howCounted = ([first]: PaidCell[]): string =>
  `Full time, a year, before tax, by country of residence; levels are read from job titles. Our calculation from open data (${first?.cited.publishedIn.licence}).`;
