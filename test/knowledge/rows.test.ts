import { expect, test } from 'vitest';
import type { Imported } from '../../src/knowledge/imported.ts';
import { PAY_COLUMNS, readPay } from '../../src/knowledge/pay.ts';
import { POSTINGS_COLUMNS, readPostings } from '../../src/knowledge/postings.ts';

const made = (columns: readonly string[], rows: string[], through: string): Imported => ({
  source: 'a',
  repository: 'https://example.org',
  file: 'a.csv',
  commit: '0'.repeat(40),
  licence: 'CC0',
  attribution: 'A',
  through,
  sha256: '0'.repeat(64),
  rows: { read: 1, used: 1, leftOut: {} },
  table: `${[columns.join(','), ...rows].join('\n')}\n`,
});
const pay = (...rows: string[]) => readPay(made(PAY_COLUMNS, rows, '2025-08-03'));
const share = (...rows: string[]) => readPostings('ai-share', made(POSTINGS_COLUMNS, rows, '2026-06-15'));
const index = (...rows: string[]) => readPostings('us-index', made(POSTINGS_COLUMNS, rows, '2026-06-15'));

const GOOD = 'ciso,US,USD,senior,2025,any,30,1,2,3,4,5';

test('a row that fits is read, whether thin or not', () => {
  expect(pay(GOOD, 'ciso,DE,EUR,senior,2023-2025,any,29,,,,,').cells).toMatchObject([
    { n: 30, figures: { p10: 1, p90: 5 } },
    { n: 29, figures: undefined, period: { from: '2023-01-01', to: '2025-08-03' } },
  ]);
});

test('the newest year is whole where the data go on beyond it', () => {
  const { cells } = readPay(made(PAY_COLUMNS, [GOOD], '2026-02-03'));
  expect(cells[0]?.period).toEqual({ from: '2025-01-01', to: '2025-12-31', label: '2025', axis: '2025' });
});

test.each([
  ['no rows', [], 1, 'the table has no rows'],
  ['half a record', [GOOD.replace('30', '30.5')], 2, 'n must be a whole number'],
  ['a count in another notation', [GOOD.replace('30', '0x40')], 2, 'n must be a whole number'],
  ['endlessly many', [GOOD.replace('30', 'Infinity')], 2, 'n must be a whole number'],
  [
    'so many digits that they are endless',
    [GOOD.replace('30', '9'.repeat(400))],
    2,
    'n must be a whole number',
  ],
  ['percentiles that fall', [GOOD.replace('3,4,5', '3,5,4')], 2, 'percentiles that rise'],
  ['an endless percentile', [GOOD.replace('4,5', '4,Infinity')], 2, 'percentiles that rise'],
  ['a percentile of no number', [GOOD.replace('4,5', '4,much')], 2, 'percentiles that rise'],
  ['a figure of few', [GOOD.replace('30', '29')], 2, 'none with fewer than 30'],
  ['a cell twice', [GOOD, GOOD], 3, 'the same job, place, level, years and work twice'],
  [
    'a cell twice in two currencies',
    ['DE,EUR', 'DE,CHF'].map((to) => GOOD.replace('US,USD', to)),
    3,
    'twice',
  ],
  ['a currency that is none', [GOOD.replace('USD', 'usd')], 2, 'no pay of a job'],
  ['the United States in euros', [GOOD.replace('USD', 'EUR')], 2, 'no pay of a job'],
  ['a country that is none', [GOOD.replace('US,', 'USA,')], 2, 'no pay of a job'],
  ['a job that is no id', [GOOD.replace('ciso', '\u001b[31mciso')], 2, 'no pay of a job: ·[31mciso'],
  ['a year after through', [GOOD, GOOD.replace('2025', '2026')], 3, '2026 is after through, 2025-08-03'],
  ['the year 9999', [GOOD.replace('2025', '9999')], 2, '9999 is after through, 2025-08-03'],
  ['the year 0000', [GOOD.replace('2025', '0000')], 2, 'expected a year'],
  ['years turned around', [GOOD, GOOD.replace('2025', '2025-2023')], 3, 'expected a year, or 2023-2025'],
  ['other years pooled', [GOOD, GOOD.replace('2025', '2023-2024')], 3, 'expected a year, or 2023-2025'],
])('a table of pay with %s is refused at its line', (_, rows, line, why) => {
  expect(() => pay(...rows)).toThrow(
    expect.objectContaining({ line, message: expect.stringContaining(why) }),
  );
});

const [MAY, JUNE] = ['ai-share,US,2026-05,5.64,31', 'ai-share,US,2026-06,5.78,15'];

test('months of two countries follow one another each in its own order', () => {
  const read = share(MAY, 'ai-share,DE,2026-05,3,31', JUNE);
  expect(read.months('ai-share', 'US').map(({ month }) => month)).toEqual(['2026-05', '2026-06']);
});

test.each([
  ['no rows', share, [], 1, 'the table has no rows'],
  ['a thirteenth month', share, [MAY.replace('05', '13')], 2, 'no monthly mean'],
  ['no month', share, [MAY.replace('2026-05', '0000-00')], 2, 'no monthly mean'],
  ['an endless mean', share, [MAY.replace('5.64', 'Infinity')], 2, 'no monthly mean'],
  ['a share above all', share, [MAY.replace('5.64', '100.1')], 2, 'no monthly mean'],
  ['a mean below zero', share, [MAY.replace('5.64', '-1')], 2, 'no monthly mean'],
  ['a country that is none', share, [MAY.replace('US', 'usa')], 2, 'no series of this table'],
  [
    'an index of another country',
    index,
    [MAY.replace('ai-share,US', 'new-adjusted,GB')],
    2,
    'no series of this table',
  ],
  ['a series of another table', index, [MAY], 2, 'no series of this table'],
  [
    'a series that is lacking',
    index,
    ['new-adjusted', 'total-adjusted'].map((series) => MAY.replace('ai-share', series)),
    1,
    'the table lacks the series new-unadjusted, total-unadjusted',
  ],
  ['a month twice', share, [MAY, MAY], 3, 'a month twice or out of order'],
  ['months out of order', share, [JUNE, MAY], 3, 'a month twice or out of order'],
  ['99 days', share, [MAY.replace('31', '99')], 2, 'days must be a whole number, at most 31'],
  ['half a day', share, [MAY.replace('31', '30.5')], 2, 'days must be a whole number'],
  ['no days', share, [MAY.replace('31', '0')], 2, 'days must be a whole number'],
  ['days after through', share, [JUNE.replace('15', '16')], 2, 'at most 15'],
  ['a month after through', share, [MAY, MAY.replace('05', '07')], 3, '2026-07 is after through, 2026-06-15'],
])('a table of postings with %s is refused at its line', (_, read, rows, line, why) => {
  expect(() => read(...rows)).toThrow(
    expect.objectContaining({ line, message: expect.stringContaining(why) }),
  );
});
