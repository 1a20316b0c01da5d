import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKnowledge, salaryFile, salaryRow } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

const thirty = (level: string) => Array.from({ length: 30 }, () => salaryRow({ remote: 50, level }));

test('a file in which half of the figures are gone is imported, one that lacks more only by force', async () => {
  await knowledge.pay(salaryFile(...['EN', 'MI', 'SE', 'EX'].flatMap(thirty)));
  await knowledge.pay(salaryFile(...['EN', 'MI'].flatMap(thirty)));
  await knowledge.pay(salaryFile(...['EN', 'MI', 'SE'].flatMap(thirty)));
  const before = knowledge.text('pay/pay.yml');
  await expect(knowledge.pay(salaryFile(...thirty('EN')))).rejects.toThrow(
    /^4 of the 6 figures known would disappear with .*pay\.csv, so nothing is written\. .* --force\.$/,
  );
  expect(knowledge.text('pay/pay.yml')).toBe(before);
  const report = await knowledge.pay(salaryFile(...thirty('EN')), { force: true });
  expect(report.join('\n')).toContain('0 appeared, 4 disappeared');
});

test('a file with a year more loses nothing: the pooled years are compared under one name', async () => {
  await knowledge.pay(salaryFile(...thirty('EN')));
  const origin = join(knowledge.folder, 'pay/origin.yml');
  writeFileSync(origin, readFileSync(origin, 'utf8').replace('2025-08-03', '2026-02-03'));
  const newer = Array.from({ length: 30 }, () => salaryRow({ remote: 50, level: 'EN', year: 2026 }));
  const report = await knowledge.pay(salaryFile(...thirty('EN'), ...newer));
  expect(report).toContain('0 figures changed by more than 5 %; 1 appeared, 0 disappeared');
});
