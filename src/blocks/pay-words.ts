import type { Figure } from '../answer/figure.ts';
import type { PaidCell, PayAtLevel } from '../answer/pay/levels.ts';
import type { Level } from '../knowledge/language.ts';
import { ENOUGH, FIRST_YEAR } from '../knowledge/pay.ts';
import { grouped, money } from './figure.ts';

export const WORK = { 0: ', on site', 50: ', partly remote', 100: ', fully remote' } as const;

const LIST = new Intl.ListFormat('en-GB');

/** "2025 to early August: median 91,000 USD at entry, 80,000 at mid and 135,000 at senior level"; of several times one after the other. */
export function medians(cells: PaidCell[]): string {
  return [...Map.groupBy(cells, ({ period }) => period.label)]
    .map(([when, group]) => `${when}: median ${LIST.format(group.map(medianOf))} level`)
    .join('; ');
}

function medianOf({ figures, currency, level }: PaidCell, at: number): string {
  return `${at === 0 ? money(figures.median, currency) : grouped(Math.round(figures.median))} at ${level}`;
}

/** "Records: 222 and 155, each one end of an advertised range, so about 111 and 78 adverts." */
export function records(cells: PaidCell[]): string {
  const counts = (of: (n: number) => number) => LIST.format(cells.map(({ n }) => grouped(of(n))));
  const each = 'each one end of an advertised range';
  const mixed = cells.some(isMixed);
  const what = mixed
    ? 'partly answers to a survey'
    : `${each}, so about ${counts((n) => Math.round(n / 2))} adverts`;
  return `Records: ${counts((n) => n)}, ${what}.`;
}

/** Older records are of another kind. */
export const isMixed = ({ years }: PaidCell): boolean => Number(years.slice(0, 4)) < FIRST_YEAR;

/** "Half of them lie between 68,160 and 120,000 USD, a tenth under 56,160 and a tenth over 140,900." */
export function spread({ figures, currency }: PaidCell): string {
  const { p10, p25, p75, p90 } = figures;
  const [low, first, third, high] = [p10, p25, p75, p90].map((value) => grouped(Math.round(value)));
  return `Half of the figures lie between ${first} and ${third} ${currency}, a tenth under ${low}, a tenth over ${high}.`;
}

/** Levels without enough records, with how many there are. */
export function tooFew(levels: PayAtLevel[]): string[] {
  const thin = levels.filter(({ cell }) => !cell);
  const counts = thin.map(({ level, n, pooled }) => `${level} ${Math.max(n, pooled)}`);
  return thin.length > 0
    ? [`Too few records for a figure: ${LIST.format(counts)} (${ENOUGH} are needed).`]
    : [];
}

export const levelName = (level: Level): string => level.charAt(0).toUpperCase() + level.slice(1);

/** What every figure on advertised pay is of, and where it is from. */
export const howCounted = (medians: Figure[]): string =>
  `Full time, a year, before tax, of people who live there; our calculation from open data (${medians[0]?.publishedIn.licence}).`;
