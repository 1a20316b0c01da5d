import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKnowledge, SALARY_HEADER, salaryFile, salaryRow } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

const table = () => knowledge.table('pay/pay.yml');
const many = (times: number, row: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => row(at));

test('thirty rows give a figure, for the year and pooled, and for the place of work', async () => {
  await knowledge.pay(salaryFile(...many(30, (at) => salaryRow({ salary: 100_000 + at * 1000 }))));
  const figures = '102900,107250,114500,121750,126100';
  expect(table()).toEqual([
    `security-engineer,US,USD,senior,2023-2025,any,30,${figures}`,
    `security-engineer,US,USD,senior,2023-2025,on-site,30,${figures}`,
    `security-engineer,US,USD,senior,2025,any,30,${figures}`,
    `security-engineer,US,USD,senior,2025,on-site,30,${figures}`,
  ]);
});

test('a thin cell has a count and no figure; years before 2023 are not pooled; levels never are', async () => {
  await knowledge.pay(
    salaryFile(
      ...many(29, () => salaryRow({ remote: 100 })),
      salaryRow({ remote: 50, level: 'MI' }),
      salaryRow({ year: 2022, remote: 50 }),
    ),
  );
  expect(table()).toEqual([
    'security-engineer,US,USD,mid,2023-2025,any,1,,,,,',
    'security-engineer,US,USD,mid,2025,any,1,,,,,',
    'security-engineer,US,USD,senior,2022,any,1,,,,,',
    'security-engineer,US,USD,senior,2023-2025,any,29,,,,,',
    'security-engineer,US,USD,senior,2023-2025,remote,29,,,,,',
    'security-engineer,US,USD,senior,2025,any,29,,,,,',
    'security-engineer,US,USD,senior,2025,remote,29,,,,,',
  ]);
});

test('years that are thin alone make a figure together', async () => {
  const years = [2023, 2024, 2025];
  await knowledge.pay(
    salaryFile(...years.flatMap((year) => many(10, () => salaryRow({ year, remote: 50 })))),
  );
  expect(table().map((line) => line.split(',').slice(4, 8).join())).toEqual([
    '2023,any,10,',
    '2023-2025,any,30,150000',
    '2024,any,10,',
    '2025,any,10,',
  ]);
});

const COUNTS = [
  { row: salaryRow(), is: 'used' },
  { row: salaryRow({ title: 'security engineer ' }), is: 'used' },
  { row: salaryRow({ title: '"Security Engineer"' }), is: 'used' },
  { row: salaryRow({ country: 'GB', currency: 'GBP' }), is: 'used' },
  { row: salaryRow({ country: 'CA', currency: 'CAD' }), is: 'used' },
  { row: salaryRow({ country: 'EC', currency: 'USD' }), is: 'used' },
  { row: salaryRow({ country: 'CA' }), is: 'Canada, in USD' },
  {
    row: salaryRow({ country: 'CA', currency: 'EUR' }),
    is: "another country, not in the country's own currency",
  },
  { row: salaryRow({ country: 'DE' }), is: "another country, not in the country's own currency" },
  { row: salaryRow({ currency: 'GBP' }), is: 'United States, not in USD' },
  { row: salaryRow({ employment: 'CT' }), is: 'not full time' },
  { row: salaryRow({ title: 'Manager' }), is: 'title left out by pay/titles.yml' },
  { row: salaryRow({ title: '"Manager, Security"' }), is: 'title not in pay/titles.yml' },
];

test.each(COUNTS)('$row is $is', async ({ row, is }) => {
  await knowledge.pay(salaryFile(salaryRow(), row));
  const { read, used, leftOut } = knowledge.rows('pay/pay.yml');
  expect({ read, used, leftOut }).toEqual(
    is === 'used' ? { read: 2, used: 2, leftOut: {} } : { read: 2, used: 1, leftOut: { [is]: 1 } },
  );
});

test('pay is told in the own currency of the country', async () => {
  await knowledge.pay(
    salaryFile(salaryRow({ country: 'GB', currency: 'GBP', salary: 80_000, usd: 102_000 })),
  );
  expect(table()[0]).toBe('security-engineer,GB,GBP,senior,2023-2025,any,1,,,,,');
});

test('titles that the mapping lacks are listed, the most frequent first', async () => {
  const titles = many(12, (at) => salaryRow({ title: `New Title ${String.fromCharCode(65 + at)}` }));
  const report = await knowledge.pay(salaryFile(salaryRow(), ...titles, salaryRow({ title: 'New Title L' })));
  const from = report.indexOf('Titles that pay/titles.yml lacks:');
  expect(report.slice(from + 1, from + 3)).toEqual(['  New Title L (2)', '  New Title A (1)']);
  expect(report.at(-1)).toBe('  and 2 more');
});

test('titles and values are shown without what would steer a terminal, and cut', async () => {
  const titles = ['\u001b[2J\u202egone\rTitle', 'x'.repeat(90_000)].map((title) => salaryRow({ title }));
  const good = many(200, () => salaryRow());
  const report = await knowledge.pay(
    salaryFile(...good, ...titles, salaryRow({ level: '\u001b]0;x\u0007' })),
  );
  expect(report).toContain('  ·[2J·gone·Title (1)');
  expect(report).toContain(`  ${'x'.repeat(80)}… (1)`);
  expect(report[0]).toContain('experience_level is "·]0;x·"');
});

const BROKEN = [
  [salaryRow({ year: 202 }), 'work_year is "202", expected a year from 2000 to 2026'],
  [salaryRow({ year: 2027 }), 'work_year is "2027"'],
  [salaryRow({ level: 'XX' }), 'experience_level is "XX", expected EN, MI, SE, EX'],
  [salaryRow({ employment: '' }), 'employment_type is ""'],
  [salaryRow({ title: ' ' }), 'job_title is " ", expected a title'],
  [salaryRow({ salary: 'much' }), 'salary is "much", expected a number from 1,000'],
  [salaryRow({ salary: -5 }), 'salary is "-5"'],
  [salaryRow({ salary: '1e5' }), 'salary is "1e5"'],
  [salaryRow({ salary: 999_000_000 }), 'salary_in_usd is "999000000"'],
  [salaryRow({ usd: 149_999 }), 'salary is in USD and differs from salary_in_usd'],
  [salaryRow({ country: 'ZZ' }), 'employee_residence is "ZZ", expected a country'],
  [salaryRow({ remote: 42 }), 'remote_ratio is "42", expected 0, 50, 100'],
  ['2025,SE', 'expected 11 values, found 2'],
  [`${salaryRow()},more`, 'expected 11 values, found 12'],
  [salaryRow({ title: '"Security Engineer' }), 'a quote that is not closed, or in the middle of a value'],
  [salaryRow({ title: 'Security "Engineer"' }), 'a quote that is not closed, or in the middle of a value'],
] as const;

test.each(BROKEN)('%s is told with its line and skipped', async (line, why) => {
  const good = many(150, () => salaryRow());
  const report = await knowledge.pay(salaryFile(...good.slice(0, 100), line, ...good.slice(100)));
  expect(report[0]).toContain(`pay.csv, line 102: ${why}`);
  expect(knowledge.rows('pay/pay.yml')).toEqual({ read: 151, used: 150, leftOut: { 'broken line': 1 } });
});

test('ten broken lines are told, and how many more there are', async () => {
  const report = await knowledge.pay(salaryFile(...many(2000, () => salaryRow()), ...many(15, () => 'x')));
  expect(report.filter((line) => line.includes('pay.csv, line'))).toHaveLength(10);
  expect(report[10]).toBe('and 5 more broken lines');
});

test.each([
  ['a byte order mark', (text: string) => `\uFEFF${text}`],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['mixed line ends', (text: string) => text.replace('\n', '\r\n')],
  ['no line end at the end', (text: string) => text.trimEnd()],
  ['empty lines', (text: string) => text.replaceAll('\n', '\n\n')],
  ['its header again in the middle', (text: string) => text + text.replace(salaryRow({ level: 'MI' }), '')],
  ['other columns, in another order', (text: string) => text.replaceAll(/^(\w+),(\w+),/gm, '$2,$1,x,')],
])('a file with %s gives the same table', async (_, change) => {
  const text = salaryFile(salaryRow({ level: 'MI' }));
  await knowledge.pay(text);
  const before = table();
  await knowledge.pay(change(text));
  expect(table()).toEqual(before);
});

test('the same file gives the same bytes, whatever the order of its rows', async () => {
  const rows = ['SE', 'EN', 'MI'].flatMap((level) =>
    many(40, (at) => salaryRow({ level, salary: 90_000 + at })),
  );
  await knowledge.pay(salaryFile(...rows));
  const first = knowledge.text('pay/pay.yml');
  await knowledge.pay(salaryFile(...rows));
  expect(knowledge.text('pay/pay.yml')).toBe(first);
  await knowledge.pay(salaryFile(...rows.toReversed()));
  const withoutHash = (text: string) => text.replace(/^sha256: .*$/m, '');
  expect(withoutHash(knowledge.text('pay/pay.yml'))).toBe(withoutHash(first));
});

test('the table says where it came from, and that it is not to be edited', async () => {
  await knowledge.pay(`${SALARY_HEADER}\n${salaryRow()}\n`);
  const text = knowledge.text('pay/pay.yml');
  expect(text).toMatch(
    /^# Made by `npm run import -- pay FILE\.csv`\. Do not edit: change origin\.yml or titles\.yml beside it/,
  );
  expect(text).toMatch(/\nsource: isecjobs-2025\n(.*\n)*commit: 6ddae57a/);
});
