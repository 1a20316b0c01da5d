import type { Part } from '../question/question.ts';

const LEVELS = {
  entry: 'entry level',
  mid: 'mid level',
  senior: 'senior level',
  executive: 'executive level',
};
const REMOTE = { 0: 'on site', 50: 'partly remote', 100: 'fully remote' };
const countries = new Intl.DisplayNames('en', { type: 'region' });

/** What narrows a question, to be put after a noun: " in Germany, 2024, senior level". Empty when nothing does. */
export function scopeOf({ country, place, year, level, remote }: Part): string {
  const where = country ? countries.of(country) : place;
  const what = [year, level && LEVELS[level], remote !== undefined && REMOTE[remote]].filter(Boolean);
  return `${where ? ` in ${where === 'United States' ? 'the United States' : where === 'United Kingdom' ? 'the United Kingdom' : where}` : ''}${what.length > 0 ? `, ${what.join(', ')}` : ''}`;
}
