import type { Percentiles } from '../../knowledge/pay.ts';

/**
 * Percentiles of amounts given with their counts, by linear interpolation between neighbours (type 7).
 * Exact for whole amounts, which need no more than two decimals.
 */
export function percentiles(counts: ReadonlyMap<number, number>): Percentiles {
  const sorted = [...counts].sort(([a], [b]) => a - b);
  const n = sorted.reduce((sum, [, count]) => sum + count, 0);
  const at = (share: number) => {
    const position = (n - 1) * share;
    const low = amountAt(sorted, Math.floor(position / 100));
    const part = position % 100;
    if (part === 0) return low;
    const high = amountAt(sorted, Math.floor(position / 100) + 1);
    return Math.round(low * 100 + (high - low) * part) / 100;
  };
  return { p10: at(10), p25: at(25), median: at(50), p75: at(75), p90: at(90) };
}

/** The amount at a place in the sorted row of all, the first at 0. */
function amountAt(sorted: [amount: number, count: number][], place: number): number {
  let before = 0;
  for (const [amount, count] of sorted) {
    before += count;
    if (place < before) return amount;
  }
  throw new Error(`${before} amounts have no place ${place}`);
}
