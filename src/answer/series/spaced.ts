/** Slack's charts have room for so many points. */
const POINTS = 20;
/** Months between two points: a reader counts in these. */
const STEPS = [1, 2, 3, 6, 12];

/** Every so many months back from the newest, as many as a chart has room for. */
export function spaced<T>(months: readonly T[]): T[] {
  const step = STEPS.find((one) => months.length / one <= POINTS) ?? Math.ceil(months.length / POINTS);
  return months.filter((_, at) => (months.length - 1 - at) % step === 0);
}
