import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { KnowledgeError } from '../../src/knowledge/load.ts';
import { watchKnowledge } from '../../src/knowledge/watch.ts';
import { editedFolder } from './edited.ts';

const { copy, edit, problems } = editedFolder();

type Result = Knowledge | KnowledgeError;
let refused: Error | undefined;
let waiting: (result: Result) => void;
let stop: () => void;
beforeEach(() => {
  refused = undefined;
  stop = watchKnowledge(copy.folder, (result) => {
    if (refused && !(result instanceof KnowledgeError)) throw refused;
    waiting(result);
  });
});
afterEach(() => stop());

/** What is told after a change. */
const after = (change: () => void) =>
  new Promise<Result>((resolve) => {
    waiting = resolve;
    change();
  });

test('a folder in place of a file is told like any mistake, and the next good edit counts', async () => {
  const folder = join(copy.folder, 'roles/x.yml');
  const result = await after(() => mkdirSync(folder));
  expect(result).toBeInstanceOf(KnowledgeError);
  expect(String(result)).toMatch(/roles\/x\.yml:1:1 {2}this is a folder, where a file belongs/);
  expect(await after(() => rmSync(folder, { recursive: true }))).toMatchObject({ roles: expect.any(Map) });
});

test('a file that cannot be opened is told, and ends nothing', async () => {
  const loop = join(copy.folder, 'roles/loop.yml');
  const result = await after(() => symlinkSync('loop.yml', loop));
  expect(String(result)).toMatch(/roles\/loop\.yml:1:1 {2}this file cannot be read: ELOOP/);
  expect(await after(() => rmSync(loop))).toMatchObject({ roles: expect.any(Map) });
});

test('a folder that was moved away and back is still watched', async () => {
  const [roles, away] = ['roles', 'away'].map((name) => join(copy.folder, name)) as [string, string];
  expect(await after(() => renameSync(roles, away))).toBeInstanceOf(KnowledgeError);
  expect(await after(() => renameSync(away, roles))).toMatchObject({ roles: expect.any(Map) });
  expect(await after(() => edit('roles/ciso.yml', 'kind: role', 'kind: boss'))).toBeInstanceOf(
    KnowledgeError,
  );
});

test('whatever the new knowledge does to the bot is told, and ends nothing', async () => {
  refused = new Error('cannot be learned');
  const result = await after(() => edit('roles/ciso.yml', 'name: CISO', 'name: Boss'));
  expect(String(result)).toContain('cannot be learned');
});

test('a file that is listed and gone when it is read is told as missing', () => {
  symlinkSync(join(copy.folder, 'nowhere'), join(copy.folder, 'roles/gone.yml'));
  expect(problems().join('\n')).toMatch(/roles\/gone\.yml:1:1 {2}this file is missing/);
});

test('control characters of a file do not reach the terminal', () => {
  writeFileSync(join(copy.folder, 'roles/x.yml'), '"\\e[31mname\\u202E": 1\n');
  const told = problems().join('\n');
  expect(told).toContain('unknown field "·[31mname·"');
  expect(told).not.toMatch(/[^\P{C}\n]/u);
});
