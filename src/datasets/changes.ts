import type { Figure, Figures } from './dataset.ts';

/** Smaller changes are not told, as a share. */
const TOLD_FROM = 0.05;
const MOST_LINES = 20;

/** What is different from the table before, one line each, the greatest change first. */
export function changesBetween(before: Figures, now: Figures): string[] {
  const moved = [...now]
    .map(([about, figure]) => ({ about, ...figure, from: before.get(about)?.value ?? Number.NaN }))
    .map((one) => ({ ...one, by: ((one.value ?? Number.NaN) - one.from) / one.from }))
    .filter(({ by }) => Math.abs(by) > TOLD_FROM)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const lines = moved.slice(0, MOST_LINES).map(lineOf);
  const more = moved.length - lines.length;
  return [
    `${moved.length} figures changed by more than 5 %; ${onlyIn(now, before)} appeared, ${onlyIn(before, now)} disappeared`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

const lineOf = ({ about, from, value = 0, unit, by }: Figure & { about: string; from: number; by: number }) =>
  `  ${about}: ${number(from)} to ${number(value)} ${unit} (${by > 0 ? '+' : ''}${(by * 100).toFixed(1)} %)`;

const number = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 2 });

const NONE: Figures = new Map();

/** How many have a value. */
export const countOf = (figures: Figures): number => onlyIn(figures, NONE);

/** How many have a value here and none there. */
export const onlyIn = (there: Figures, notThere: Figures): number =>
  [...there].filter(([about, { value }]) => value !== undefined && notThere.get(about)?.value === undefined)
    .length;
