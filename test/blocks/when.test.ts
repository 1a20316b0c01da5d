import { expect, test } from 'vitest';
import { whenWords } from '../../src/blocks/when.ts';

test.each([
  ['2026-12-07T09:00[Europe/Zurich]', undefined, 'Monday 7 December at 09:00 (Europe/Zurich)'],
  ['2027-01-04T16:30[America/New_York]', '2026-12-28', 'Monday 4 January 2027 at 16:30 (America/New_York)'],
  ['2027-01-10T00:05[Asia/Tokyo]', '2027-01-03', 'Sunday 10 January at 00:05 (Asia/Tokyo)'],
])('%s is said in words', (at, from, words) => {
  const day = from ? Temporal.PlainDate.from(from) : undefined;
  expect(whenWords(Temporal.ZonedDateTime.from(at), day)).toBe(words);
});
