import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKnowledge, salaryFile, salaryRow } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

function edit(file: string, from: string, to: string) {
  const path = join(knowledge.folder, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(from);
  writeFileSync(path, before.replace(from, to));
}
const pay = (year: number) => knowledge.pay(salaryFile(salaryRow(), salaryRow({ year })));
const share = (...days: string[]) =>
  knowledge.postings(`date,jobcountry,AI_share_postings\n${days.map((day) => `${day},US,6\n`).join('')}`);

test('rows of a year after through are refused, and what to change is told', async () => {
  await expect(pay(2026)).rejects.toThrow(
    /rows of 2026, after through, 2025-08-03\. Change through, and commit, in .*pay\/origin\.yml .*Nothing is written/,
  );
  expect(knowledge.made('pay')).toEqual([]);
  edit('pay/origin.yml', '2025-08-03', '2026-02-01');
  await pay(2026);
  expect(knowledge.table('pay/pay.yml')[0]).toContain(',2023-2026,');
});

test('rows that are left out tell the time of the file, too', async () => {
  await expect(
    knowledge.pay(salaryFile(salaryRow(), salaryRow({ year: 2026, title: 'Manager' }))),
  ).rejects.toThrow('rows of 2026, after through');
});

test('a day after through is refused', async () => {
  await share('2026-06-30');
  await expect(share('2026-06-30', '2026-07-01')).rejects.toThrow(/2026-07-01, after through, 2026-06-30/);
});

test.each([
  ['2026-11-25', /through, 2026-11-25, is in the future\. Change through/],
  ['2027-08-03', /is in the future/],
])('through %s, after today, is refused', async (through, why) => {
  edit('pay/origin.yml', '2025-08-03', through);
  await expect(pay(2025)).rejects.toThrow(why);
});

test('a file more than a year older than through is refused', async () => {
  await expect(share('2024-12-31')).rejects.toThrow(
    /of 2024-12-31, more than a year before through, 2026-06-30\. Change through/,
  );
  await share('2025-01-01');
});

test('a source that is not there is told at its place in the origin, before the file is read', async () => {
  edit('pay/origin.yml', 'isecjobs-2025', 'isecjobs-2026');
  await expect(pay(2025)).rejects.toThrow(/pay\/origin\.yml:2:1 {2}"isecjobs-2026" is not in sources\//);
  edit('postings/origin.yml', 'indeed-us-postings-2026', 'indeed');
  await expect(share('2026-06-30')).rejects.toThrow(
    /postings\/origin\.yml:11:3 {2}"indeed" is not in sources\//,
  );
  expect([...knowledge.made('pay'), ...knowledge.made('postings')]).toEqual([]);
});
