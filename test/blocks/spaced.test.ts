import { expect, test } from 'vitest';
import { spaced } from '../../src/blocks/spaced.ts';

const months = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const number = from * 12 + at;
    return { month: `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}` };
  });
const shown = (...lines: { month?: string }[][]) =>
  spaced(lines.map((points) => ({ points }))).map(({ points }) => points.map(({ month }) => month));

test('monthly points keep an even distance, counted back from the newest', () => {
  expect(shown(months(2024, 20))[0]).toHaveLength(20);
  expect(shown(months(2024, 30))[0]?.slice(-2)).toEqual(['2026-04', '2026-06']);
});

test('a month that is missing moves no other', () => {
  const all = months(2019, 90);
  const whole = shown(all)[0] ?? [];
  expect(shown(all.filter(({ month }) => month !== '2023-03'))[0]).toEqual(whole);
  expect(shown(all.filter(({ month }) => month !== '2023-12'))[0]).toEqual(
    whole.filter((month) => month !== '2023-12'),
  );
});

test('lines of one chart share their months, also where one ends earlier', () => {
  const [whole = [], earlier] = shown(months(2019, 90), months(2019, 88));
  expect(earlier).toEqual(whole.slice(0, -1));
});

test('points without a month stay', () => {
  expect(shown(Array.from({ length: 40 }, () => ({})))[0]).toHaveLength(40);
});
