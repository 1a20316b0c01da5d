import { LEVELS, type Level } from '../../knowledge/language.ts';
import { type PaidCell, type PayAsked, type PayMeans, payByLevel } from './levels.ts';

/** Pay of two jobs at one level; of one time, where both have figures. */
export type PayPair = { level: Level; cells: [PaidCell | undefined, PaidCell | undefined] };

/** Levels at which at least one of two jobs has figures. */
export function payPairs(means: PayMeans, [a, b]: [PayAsked, PayAsked], level?: Level): PayPair[] {
  const [left, right] = [payByLevel(means, a, level), payByLevel(means, b, level)];
  return LEVELS.flatMap((one): PayPair[] => {
    const cells = [left, right].map((levels) => levels.find(({ level }) => level === one)?.cell);
    const [first, second] = cells;
    if (!first && !second) return [];
    return [{ level: one, cells: first && second ? ofOneTime(means, [first, second]) : [first, second] }];
  });
}

/** Where one job has figures of the year alone and the other does not, both are told for the pooled years. */
function ofOneTime({ knowledge: { pay }, cite }: PayMeans, cells: [PaidCell, PaidCell]): PayPair['cells'] {
  const [first, second] = cells;
  if (first.years === second.years) return cells;
  const [a, b] = cells.map((cell) => cite.paid(pay.cell({ ...cell, years: pay.pooled })));
  return a && b ? [a, b] : cells;
}
