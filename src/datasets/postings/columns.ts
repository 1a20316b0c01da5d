import { between, type Column, matching } from '../columns.ts';

/** A day that the calendar has, and that has been: "2026-02-30" is none. */
export const dayUntil = (today: string): Column => ({
  fits: (value) => /^20\d{2}-\d{2}-\d{2}$/.test(value) && isDay(value) && value <= today,
  expected: 'a day such as 2026-06-30, not in the future',
});

function isDay(value: string): boolean {
  const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

export const COUNTRY = matching(/^[A-Z]{2}$/, 'a country such as US');
/** A percentage of all postings. */
export const SHARE = between(0, 100);
/** An index whose base day is 100. */
export const INDEX = between(0, 10_000);
