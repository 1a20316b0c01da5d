import { expect, test } from 'vitest';
import { numbersIn } from '../../src/question/numbers.ts';
import { wordsOf } from '../../src/question/words.ts';

const read = (text: string, statement = false) =>
  numbersIn(text, wordsOf, statement).map(({ value, unit }) => [value, unit]);

test.each([
  ['3.5 million jobs', [[3_500_000, 'plain']]],
  ['3.5m jobs', [[3_500_000, 'plain']]],
  [
    '1.8% of jobs, 1.4 percent before',
    [
      [1.8, 'percent'],
      [1.4, 'percent'],
    ],
  ],
  ['$206k', [[206_000, 'USD']]],
  ['206,000 USD', [[206_000, 'USD']]],
  [
    '£60k or €60.000',
    [
      [60_000, 'other currency'],
      [60_000, 'other currency'],
    ],
  ],
  ['up 15 percentage points', [[15, 'points']]],
  ['4.763 million', [[4_763_000, 'plain']]],
  ['1.800%', [[1.8, 'percent']]],
  ['16.000 postings', [[16_000, 'plain']]],
  ['0.029 of them', []],
  ['EUR 206,000', [[206_000, 'other currency']]],
  ['zero trust', []],
  ['in 2024', []],
  ['top 10 skills, next 5 years, tier 1', []],
  ['3 tips', []],
])('%s', (text, numbers) => {
  expect(read(text)).toEqual(numbers);
});

test('a small number counts where a statement is checked', () => {
  expect(read('85 workers for 100 jobs', true)).toEqual([
    [85, 'plain'],
    [100, 'plain'],
  ]);
});

test('rounding is read from the digits written', () => {
  const [million, exact] = numbersIn('4.8 million and 514,359', wordsOf, false);
  expect(million?.tolerance).toBe(50_000);
  expect(exact?.tolerance).toBe(0.5);
});
