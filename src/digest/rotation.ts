/** A Monday. */
const FIRST_WEEK = Temporal.PlainDate.from('2024-01-01');

/** Counts weeks, from Monday to Sunday, across the years. */
export const weekNumber = (day: Temporal.PlainDate): number => Math.floor(FIRST_WEEK.until(day).days / 7);

/** The same list with neighbours far apart: steps of the golden section never meet twice and land far from the last. */
export function spread<T>(items: readonly T[]): T[] {
  const count = items.length;
  let step = Math.max(1, Math.round(count * 0.618));
  while (sharesDivisor(step, count)) step += 1;
  return items.map((_, at) => items[(at * step) % count] as T);
}

const sharesDivisor = (a: number, b: number): boolean => (b === 0 ? a > 1 : sharesDivisor(b, a % b));

/** The list from the place on whose turn it is in a week, then from its beginning. */
export function turned<T>(items: readonly T[], week: number): T[] {
  const start = items.length > 0 ? week % items.length : 0;
  return [...items.slice(start), ...items.slice(0, start)];
}
