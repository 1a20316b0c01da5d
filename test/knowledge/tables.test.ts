import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readTitles } from '../../src/datasets/pay/titles.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { ENOUGH } from '../../src/knowledge/pay.ts';
import { knowledge } from '../ask.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(KNOWLEDGE_FOLDER, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What loading says after the edit: nothing where it is fine. */
function problemsAfter(file: string, from: string | RegExp, to: string): string {
  const before = readFileSync(join(folder, file), 'utf8');
  expect(before).toMatch(from);
  writeFileSync(join(folder, file), before.replace(from, to));
  try {
    loadKnowledge(folder);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

test('the tables that come with the bot answer by job, place, level, years and work', () => {
  const { pay, postings } = knowledge;
  expect([pay.newest, pay.pooled]).toEqual([2025, '2023-2025']);
  const place = { role: 'security-engineer', country: 'US', level: 'senior', years: '2025' } as const;
  const cell = pay.cell({ ...place, work: 'any' });
  expect(cell?.currency).toBe('USD');
  expect(cell?.n).toBeGreaterThan(ENOUGH);
  expect(pay.cell({ ...place, work: 'any', years: '1999' })).toBeUndefined();
  expect(postings['ai-share'].countries('ai-share')).toHaveLength(9);
  expect(postings['us-index'].months('total-adjusted', 'US').at(0)).toMatchObject({
    month: '2020-02',
    days: 29,
  });
  expect(postings['us-index'].months('total-adjusted', 'GB')).toEqual([]);
});

test('no shipped figure rests on fewer than thirty records, and percentiles rise', () => {
  for (const { n, figures } of knowledge.pay.cells) {
    expect(figures !== undefined).toBe(n >= ENOUGH);
    const row = Object.values(figures ?? {});
    expect(row).toEqual(row.toSorted((a, b) => a - b));
  }
});

test('the shipped mapping of titles fits the roles', () => {
  expect(readTitles(KNOWLEDGE_FOLDER).size).toBe(431);
});

test.each([
  ['pay/pay.yml', 'commit: 6', 'commit: x', /pay\/pay\.yml:5:1 +commit: expected a commit of 40/],
  [
    'pay/pay.yml',
    'source: isecjobs-2025',
    'source: nobody',
    /pay\/pay\.yml:2:1 +"nobody" is not in sources\//,
  ],
  [
    'pay/pay.yml',
    'table: |\n  role',
    'table: |\n  job',
    /pay\/pay\.yml:\d+:3 +the table must begin with role,country/,
  ],
  [
    'pay/pay.yml',
    /,any,1,,,,,$/m,
    ',any,1,9,9,9,9,9',
    /pay\/pay\.yml:\d+:3 +expected five percentiles that rise, and none with fewer than 30/,
  ],
  ['pay/pay.yml', /,any,1,,,,,$/m, ',any,1', /pay\/pay\.yml:\d+:3 +7 values instead of 12/],
  [
    'postings/ai-share.yml',
    'source: indeed',
    'source: in-deed',
    /ai-share\.yml:2:1 +"in-deed-ai-tracker" is not in/,
  ],
  [
    'postings/us-index.yml',
    /,\d+$/m,
    ',many',
    /us-index\.yml:\d+:3 +days must be a whole number, at most 29 .*: new-adjusted,US/,
  ],
  ['postings/us-index.yml', 'table:', 'tables:', /us-index\.yml:\d+:1 +unknown field "tables"/],
  [
    'series.yml',
    'series: total-adjusted',
    'series: all-adjusted',
    /series\.yml:\d+:\d+ +"all-adjusted" is not in postings\/us-index\.yml/,
  ],
  ['postings/us-index.yml', /,31$/m, ',32', /us-index\.yml:17:3 +days must be a whole number, at most 31/],
  ['pay/pay.yml', 'through: 2025', 'through: 2024', /pay\.yml:\d+:3 +2023-2025 is after through, 2024-08-03/],
  [
    'postings/ai-share.yml',
    'through: 2026-06',
    'through: 2026-05',
    /:3 +days must .* at most 30 \(through 2026-05-30\)/,
  ],
])('a mistake in %s (%s to %s) is told with its place', (file, from, to, message) => {
  expect(problemsAfter(file, from, to)).toMatch(message);
});

test('a job that is not there is told once, at its first line', () => {
  const problems = problemsAfter('pay/pay.yml', /^ {2}ciso,/gm, '  boss,');
  const lines = readFileSync(join(folder, 'pay/pay.yml'), 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith('  boss,')) + 1;
  const [, ...told] = problems.split('\n');
  expect(told).toEqual([`  ${join(folder, 'pay/pay.yml')}:${first}:3  "boss" is not in roles/`]);
});

test('a table that is missing is told with all other mistakes', () => {
  rmSync(join(folder, 'pay/pay.yml'));
  rmSync(join(folder, 'postings/ai-share.yml'));
  const problems = problemsAfter('roles/ciso.yml', 'kind: role', 'kind: boss');
  expect(problems).toMatch(/^3 problems/);
  expect(problems).toMatch(/pay\/pay\.yml:1:1 +this file is missing/);
  expect(problems).toMatch(/postings\/ai-share\.yml:1:1 +this file is missing/);
});
