import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentiles } from '../../src/datasets/pay/percentiles.ts';

const countsOf = (amounts: number[]) => {
  const counts = new Map<number, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return counts;
};

test.each([
  { amounts: [10], is: [10, 10, 10, 10, 10] },
  { amounts: [10, 20], is: [11, 12.5, 15, 17.5, 19] },
  { amounts: [1, 2, 3, 4, 5], is: [1.4, 2, 3, 4, 4.6] },
  { amounts: [4, 1, 3, 2], is: [1.3, 1.75, 2.5, 3.25, 3.7] },
  { amounts: [100, 100, 100, 200], is: [100, 100, 100, 125, 170] },
  {
    amounts: [600_000_000, 600_000_001, 600_000_003],
    is: [600_000_000.2, 600_000_000.5, 600_000_001, 600_000_002, 600_000_002.6],
  },
])('percentiles of $amounts by hand', ({ amounts, is }) => {
  expect(Object.values(percentiles(countsOf(amounts)))).toEqual(is);
});

/** Type 7 as it stands in textbooks, over all amounts in a row, in whole hundredths. */
function byDefinition(amounts: number[], share: number): number {
  const sorted = amounts.map(BigInt).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place / 100)] ?? 0n;
  const high = sorted[Math.ceil(place / 100)] ?? 0n;
  return Number(low * 100n + (high - low) * BigInt(place % 100)) / 100;
}

test('percentiles from counts are those of the sorted row of all amounts', () => {
  const amount = fc.oneof(
    fc.integer({ min: 1000, max: 1010 }),
    fc.integer({ min: 1000, max: 10_000_000_000 }),
  );
  fc.assert(
    fc.property(fc.array(amount, { minLength: 1, maxLength: 200 }), (amounts) => {
      const { p10, p25, median, p75, p90 } = percentiles(countsOf(amounts));
      expect([p10, p25, median, p75, p90]).toEqual(
        [10, 25, 50, 75, 90].map((share) => byDefinition(amounts, share)),
      );
    }),
  );
});
