import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeKnowledge, salaryFile, salaryRow } from './folder.ts';

let knowledge: ReturnType<typeof makeKnowledge>;
beforeEach(() => {
  knowledge = makeKnowledge();
});
afterEach(() => knowledge.remove());

const MAIN = 'src/datasets/main.ts';
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync('node', [MAIN, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('the command imports a file and says what it did, without a bar where there is no terminal', () => {
  const path = knowledge.put('pay.csv', salaryFile(salaryRow()));
  const { status, stdout, stderr } = run('pay', path, '--to', knowledge.folder);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/pay\.csv: 1 rows read, 1 used\n.*pay\/pay\.yml written\n/);
});

test.each([
  [[]],
  [['pay']],
  [['wages', 'file.csv']],
  [['pay', 'file.csv', '--form', 'x']],
  [['pay', 'file.csv', '--to', '']],
])('%j shows how it is used', (args) => {
  const { status, stdout, stderr } = run(...args);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain('npm run import -- pay salaries.csv');
});

test.each([
  ['missing.csv', 'missing.csv cannot be imported: there is no such file.\n'],
  ['src', 'src cannot be imported: it is a folder, not a file.\n'],
])('%s is refused in one sentence', (path, stderr) => {
  expect(run('pay', path, '--to', knowledge.folder)).toEqual({ status: 1, stdout: '', stderr });
});

test.each([
  ['pay/titles.yml', /^1 problem in the knowledge files:\n.*pay\/titles\.yml:1:1 {2}this is a folder/],
  ['pay/origin.yml', /pay\/origin\.yml:1:1 {2}this is a folder, where a file belongs\n$/],
  ['pay/pay.yml', /^The tables cannot be written: EISDIR.*\n$/],
])('a folder in place of %s is told in a sentence', (file, stderr) => {
  const path = knowledge.put('pay.csv', salaryFile(salaryRow()));
  rmSync(join(knowledge.folder, file), { force: true });
  mkdirSync(join(knowledge.folder, file));
  const told = run('pay', path, '--to', knowledge.folder);
  expect(told).toEqual({ status: 1, stdout: '', stderr: expect.stringMatching(stderr) });
});

test('--force imports a part of the data', async () => {
  await knowledge.pay(salaryFile(...Array.from({ length: 30 }, () => salaryRow())));
  const path = knowledge.put('pay.csv', salaryFile(salaryRow()));
  expect(run('pay', path, '--to', knowledge.folder)).toMatchObject({ status: 1, stdout: '' });
  expect(run('pay', path, '--to', knowledge.folder, '--force')).toMatchObject({ status: 0, stderr: '' });
});

test('a run that is killed leaves the table as it was, and nothing beside it', async () => {
  await knowledge.pay(salaryFile(salaryRow()));
  const before = knowledge.text('pay/pay.yml');
  const pipe = join(knowledge.folder, 'pipe.csv');
  execFileSync('mkfifo', [pipe]);
  const child = spawn('node', [MAIN, 'pay', pipe, '--to', knowledge.folder]);
  // Far more than a pipe holds: when all is written, most has been read.
  const rows = Array.from({ length: 50_000 }, () => salaryRow()).join('\n');
  const into = createWriteStream(pipe);
  await new Promise((resolve) => into.write(salaryFile(rows), resolve));
  child.kill('SIGKILL');
  const [, signal] = await once(child, 'exit');
  into.destroy();
  expect(signal).toBe('SIGKILL');
  expect(knowledge.text('pay/pay.yml')).toBe(before);
  expect(knowledge.made('pay')).toEqual(['pay.yml']);
});
