import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKnowledge, salaryFile, salaryRow } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

type Row = Parameters<typeof salaryRow>[0];
const thirty = (row: Row) => Array.from({ length: 30 }, () => salaryRow({ remote: 50, ...row }));
const STALE = /^Check .*pay\/origin\.yml: .*pay\.csv is not the file of the last import/;

test('figures that moved by more than 5 % are told, and how many came and went', async () => {
  await knowledge.pay(
    salaryFile(...thirty({}), ...thirty({ level: 'EN', salary: 80_000 }), ...thirty({ level: 'MI' })),
  );
  const report = await knowledge.pay(
    salaryFile(
      ...thirty({ salary: 165_000 }),
      ...thirty({ level: 'MI', salary: 157_500 }),
      ...thirty({ level: 'EX' }),
    ),
  );
  const from = report.findIndex((line) => line.includes('changed by more'));
  expect(report.slice(from, from + 3)).toEqual([
    '2 figures changed by more than 5 %; 2 appeared, 2 disappeared',
    '  security-engineer, US, senior, 2023 on, any: 150,000 to 165,000 USD (+10.0 %)',
    '  security-engineer, US, senior, 2025, any: 150,000 to 165,000 USD (+10.0 %)',
  ]);
});

test('twenty changes are listed, and how many more there are', async () => {
  const countries = ['DE', 'FR', 'NL', 'ES', 'IT', 'IE', 'AT', 'FI', 'BE', 'PT', 'GR'];
  const file = (salary: number) =>
    salaryFile(...countries.flatMap((country) => thirty({ country, currency: 'EUR', salary })));
  await knowledge.pay(file(60_000));
  const report = await knowledge.pay(file(50_000));
  expect(report.filter((line) => line.includes('(-16.7 %)'))).toHaveLength(20);
  expect(report).toContain('  and 2 more');
});

test('another file under the same commit: the origin may be out of date', async () => {
  const first = await knowledge.pay(salaryFile(salaryRow()));
  expect(first.join('\n')).toContain('There was no table before');
  const same = await knowledge.pay(salaryFile(salaryRow()));
  expect(same.filter((line) => STALE.test(line))).toEqual([]);
  const other = await knowledge.pay(salaryFile(salaryRow(), salaryRow()));
  expect(other.filter((line) => STALE.test(line))).toHaveLength(1);
  const origin = join(knowledge.folder, 'pay/origin.yml');
  writeFileSync(origin, readFileSync(origin, 'utf8').replace(/commit: ./, 'commit: f'));
  const kept = await knowledge.pay(salaryFile(salaryRow()));
  expect(kept.filter((line) => STALE.test(line))).toEqual([]);
});

test('a table before that cannot be read is written over, and said to be so', async () => {
  writeFileSync(join(knowledge.folder, 'pay/pay.yml'), 'table: [');
  expect((await knowledge.pay(salaryFile(salaryRow()))).join('\n')).toContain(
    'The table before could not be read, so nothing is compared: pay/pay.yml:1:',
  );
  const text = knowledge.text('pay/pay.yml');
  writeFileSync(join(knowledge.folder, 'pay/pay.yml'), text.replace('role,country', 'job,country'));
  expect((await knowledge.pay(salaryFile(salaryRow()))).join('\n')).toMatch(
    /The table before could not be read.*pay\/pay\.yml:\d+:3 the table must begin with/,
  );
});
