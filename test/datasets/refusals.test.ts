import { lstatSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeTogether } from '../../src/datasets/write.ts';
import { makeKnowledge, SALARY_HEADER, salaryFile, salaryRow } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

const good = salaryFile(...Array.from({ length: 100 }, () => salaryRow()));

test.each<[string, string | Buffer, RegExp]>([
  ['an empty file', '', /pay\.csv is empty\.$/],
  ['column names alone', SALARY_HEADER, /has column names and no rows, so nothing is written/],
  ['a missing column', good.replace('remote_ratio', 'remote'), /pay\.csv lacks the column remote_ratio\.$/],
  ['missing columns', 'a,b\n1,2\n', /lacks the columns work_year, experience_level/],
  ['a compressed file', gzipSync(Buffer.from(good)), /is not a CSV file in UTF-8: it holds binary data\.$/],
  ['text in UTF-16', Buffer.from(good, 'utf16le'), /is not a CSV file in UTF-8/],
  [
    'text in Latin-1',
    Buffer.from(good.replace('Security', 'S\u00e9curit\u00e9'), 'latin1'),
    /cannot be imported: it is not in UTF-8\. Save it as CSV in UTF-8\.$/,
  ],
  ['a character cut in two at the end', Buffer.concat([Buffer.from(good), Buffer.of(0xc3)]), /not in UTF-8/],
  [
    'a column named twice',
    good.replaceAll(/^([^,]+),(.*)$/gm, '$1,$2,$1'),
    /has the column work_year twice: which one counts is not clear\.$/,
  ],
  ['one endless line', 'x'.repeat(300_000), /a line has more than 100,000 characters/],
  ['a header with a lone quote', `"${good}`, /the first line names no columns/],
  [
    'no row that counts',
    salaryFile(salaryRow({ title: 'Manager' })),
    /No row of .* can be used.*: 1 title left out/,
  ],
  [
    'more than 1 % broken',
    `${good}x\ny\n`,
    /line 102: expected 11.*line 103.*More than 1 % of .* \(2 of 102 lines\)/s,
  ],
])('%s is refused, and the table before stays as it was', async (_, text, why) => {
  await knowledge.pay(salaryFile(salaryRow()));
  const before = knowledge.text('pay/pay.yml');
  await expect(knowledge.pay(text)).rejects.toThrow(why);
  expect(knowledge.text('pay/pay.yml')).toBe(before);
  expect(knowledge.made('pay')).toEqual(['pay.yml']);
});

test('exactly 1 % broken is still imported', async () => {
  await knowledge.pay(`${good.replace(`${salaryRow()}\n`, '')}x\n`);
  expect(knowledge.rows('pay/pay.yml')).toEqual({ read: 100, used: 99, leftOut: { 'broken line': 1 } });
});

test('what is kept by hand is checked before the file is read', () => {
  const titles = (text: string) => knowledge.put('pay/titles.yml', text);
  titles(
    'reasons: { named: Named. }\ntitles:\n  CISO: { role: boss, reason: named }\n  ciso: { reason: why }\n',
  );
  expect(() => knowledge.pay(good)).toThrow(
    /3 problems.*titles\.yml:3:11 +"boss" is not in roles\/.*titles\.yml:4:3 +"ciso" is there twice.*titles\.yml:4:11 +"why" is not among the reasons/s,
  );
  titles('reasons: {}\ntitles:\n  CISO: { roll: ciso, reason: named }\n');
  expect(() => knowledge.pay(good)).toThrow(/titles\.yml:3:11 +unknown field "roll"/);
  rmSync(join(knowledge.folder, 'pay/titles.yml'));
  expect(() => knowledge.pay(good)).toThrow(/pay\/titles\.yml is missing/);
});

test('an origin that is missing or wrong stops the import', async () => {
  const share = 'date,jobcountry,AI_share_postings\n2026-06-01,US,6\n';
  knowledge.put('postings/origin.yml', 'ai-share: { commit: abc }\n');
  await expect(knowledge.postings(share)).rejects.toThrow(
    /postings\/origin\.yml:1:13 .*expected a commit of 40/,
  );
  knowledge.put('postings/origin.yml', '{}\n');
  await expect(knowledge.postings(share)).rejects.toThrow('postings/origin.yml has no entry ai-share');
  rmSync(join(knowledge.folder, 'pay/origin.yml'));
  await expect(knowledge.pay(good)).rejects.toThrow(/pay\/origin\.yml is missing/);
});

test('tables are written together or not at all', () => {
  const first = knowledge.put('first.yml', 'before');
  const nowhere = join(knowledge.folder, 'nowhere/second.yml');
  expect(() =>
    writeTogether([
      { path: first, text: 'after' },
      { path: nowhere, text: 'after' },
    ]),
  ).toThrow(/^The tables cannot be written: ENOENT/);
  expect(knowledge.text('first.yml')).toBe('before');
  mkdirSync(join(knowledge.folder, 'nowhere'));
  writeTogether([
    { path: first, text: 'after' },
    { path: nowhere, text: 'after' },
  ]);
  expect([knowledge.text('first.yml'), knowledge.text('nowhere/second.yml')]).toEqual(['after', 'after']);
  expect(knowledge.made('nowhere')).toEqual(['second.yml']);
});

test('a link in place of a table stays one, and what it leads to is written', () => {
  const real = knowledge.put('real.yml', 'before');
  const link = join(knowledge.folder, 'link.yml');
  symlinkSync(real, link);
  writeTogether([{ path: link, text: 'after' }]);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(knowledge.text('real.yml')).toBe('after');
});
