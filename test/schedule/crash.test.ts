import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ExpectStatic, test } from 'vitest';
import { startPostgres } from '../storage/databases.ts';
import { crash, type Outcome } from './crash.ts';

const seed = 20_261_124;

function expectEachOnce(
  expect: ExpectStatic,
  { held, states, settled }: Outcome,
  subscriptions: number,
): void {
  // Else nobody died with a digest in hand, and the test would show nothing.
  expect(settled).toBeGreaterThan(0);
  expect(Object.values(held).filter((count) => count !== 1)).toEqual([]);
  expect(states).toEqual({ 'handed-over': subscriptions });
}

test.concurrent('two workers on Postgres, killed 30 times: each of 500 digests is handed over once', async ({
  expect,
}) => {
  const server = await startPostgres();
  const where = { databaseUrl: await server.create() };
  const outcome = await crash({ where, workers: 2, subscriptions: 500, kills: 30, seed });
  await server.remove();
  expectEachOnce(expect, outcome, 500);
}, 240_000);

test.concurrent('one process on PGlite, killed 10 times: each of 100 digests is handed over once', async ({
  expect,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'cyberjobs-crash-'));
  const outcome = await crash({ where: { folder }, workers: 1, subscriptions: 100, kills: 10, seed });
  rmSync(folder, { recursive: true });
  expectEachOnce(expect, outcome, 100);
}, 240_000);
