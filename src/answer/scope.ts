import type { Part } from '../question/question.ts';

const LEVELS = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior level',
  executive: 'executive level',
};
const REMOTE = { 0: 'on site', 50: 'partly remote', 100: 'fully remote' };
const WITH_ARTICLE = [
  'United States',
  'United Kingdom',
  'Netherlands',
  'Philippines',
  'United Arab Emirates',
];

/** What narrows a question, to be put after a noun: " in Germany, 2024, senior level". Empty when nothing does. */
export function scopeOf({ place, year, level, remote }: Part): string {
  const where = place && ` in ${WITH_ARTICLE.includes(place) ? 'the ' : ''}${place}`;
  const what = [year, level && LEVELS[level], remote !== undefined && REMOTE[remote]].filter(Boolean);
  return `${where ?? ''}${what.length > 0 ? `, ${what.join(', ')}` : ''}`;
}
