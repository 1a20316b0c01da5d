import { monthNumber } from '../knowledge/months.ts';

/** Slack's charts have room for so many points. */
const POINTS = 20;
/** Months between two points: a reader counts in these. */
const STEPS = [1, 2, 3, 6, 12];

type Monthly = { month?: string };

/** Of monthly lines every so many months back from the newest of all, as many as a chart has room for; others as they are. */
export function spaced<P extends Monthly, L extends { points: P[] }>(lines: L[]): L[] {
  const months = lines.flatMap(({ points }) =>
    points.flatMap(({ month }) => (month ? [monthNumber(month)] : [])),
  );
  if (months.length === 0) return lines;
  const newest = Math.max(...months);
  const span = newest - Math.min(...months) + 1;
  const step = STEPS.find((one) => span / one <= POINTS) ?? Math.ceil(span / POINTS);
  const isShown = ({ month }: Monthly) => !month || (newest - monthNumber(month)) % step === 0;
  return lines.map((line) => ({ ...line, points: line.points.filter(isShown) }));
}
