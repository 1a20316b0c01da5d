import { longMonth } from '../knowledge/months.ts';
import type { Workplace } from '../knowledge/pay.ts';
import type { Part } from '../question/question.ts';
import type { Figure } from './figure.ts';

const LEVELS = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior level',
  executive: 'executive level',
};
export const REMOTE = { 0: 'on site', 50: 'partly remote', 100: 'fully remote' };
/** Where the work is done, in words; of all together nothing. */
export const WORKPLACE: Record<Workplace, string | undefined> = {
  any: undefined,
  'on-site': REMOTE[0],
  remote: REMOTE[100],
};
const WITH_ARTICLE = [
  'United States',
  'United Kingdom',
  'Netherlands',
  'Philippines',
  'United Arab Emirates',
];

/** What narrows a question, to be put after a noun: " in Germany, October 2024, senior level". Empty when nothing does. */
export function scopeOf({ places, year, month, level, remote }: Part): string {
  const named = places.map(withArticle);
  const where = named.length > 0 && ` in ${named.join(' or ')}`;
  const when = year && month ? longMonth(monthOf(year, month)) : year;
  const what = [when, level && LEVELS[level], remote !== undefined && REMOTE[remote]].filter(Boolean);
  if (!where) return what.length > 0 ? ` for ${what.join(', ')}` : '';
  return `${where}${what.map((one) => `, ${one}`).join('')}`;
}

/** As it stands in a sentence: "the Netherlands", "Canada". */
export const withArticle = (place: string): string => (WITH_ARTICLE.includes(place) ? `the ${place}` : place);

/** "2024-10" */
const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}`;

/** Whether a figure is of a place and the time asked for. A figure of a year is not one of a month. */
export function covers(
  { places = [], year, month }: Partial<Pick<Part, 'places' | 'year' | 'month'>>,
  figure: Figure,
): boolean {
  if (places.length > 0 && !places.some((place) => figure.places.has(place))) return false;
  if (!year) return true;
  const { from, to } = figure.period;
  if (!month) return from.slice(0, 4) <= String(year) && to.slice(0, 4) >= String(year);
  const asked = monthOf(year, month);
  return from.slice(0, 7) === asked && to.slice(0, 7) === asked;
}

/** The places asked for of which there is no figure among these. */
export const placesWithout = ({ places }: Part, figures: Figure[]): string[] =>
  places.filter((place) => !figures.some((figure) => figure.places.has(place)));
