import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../test/process.ts';
import { freePort, startPostgres } from '../test/storage/databases.ts';
import { startSlack } from './slack.ts';
import { median } from './stats.ts';
import type { Row } from './table.ts';

const ROUNDS = 5;
const SETTLED = 3000;

/** The whole bot as a process: how long until it is ready, and what it holds beside PGlite and pg-boss alone. */
export async function measureReady(): Promise<Row[]> {
  const slack = await startSlack();
  const server = await startPostgres();
  const warm = makeFolder();
  const bare = makeFolder();
  try {
    const onPglite = { DATA_DIR: warm.folder, SLACK_API_URL: slack.apiUrl };
    const onPostgres = { DATABASE_URL: await server.create(), SLACK_API_URL: slack.apiUrl };
    await startToReady(onPglite);
    await startToReady(onPostgres);
    const pglite = await rounds(onPglite);
    const postgres = await rounds(onPostgres);
    await bareMemory(bare.folder);
    const yardstick = { name: 'bare PGlite with pg-boss', value: await bareMemory(bare.folder) };
    return [
      start('start to ready, PGlite warm', median(pglite.map(({ took }) => took)), 1500),
      start('start to ready, Postgres', median(postgres.map(({ took }) => took)), 1000),
      {
        what: 'memory of the whole bot on PGlite',
        ours: median(pglite.map(({ memory }) => memory)),
        unit: 'MB',
        yardstick,
        budget: { of: 'difference', bound: 'at most', value: 150 },
      },
    ];
  } finally {
    slack.close();
    await server.remove();
    for (const { remove } of [warm, bare]) remove();
  }
}

const start = (what: string, ours: number, value: number): Row => ({
  what,
  ours,
  unit: 'ms',
  budget: { of: 'ours', bound: 'at most', value },
});

async function rounds(env: Record<string, string>) {
  const taken: { took: number; memory: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) taken.push(await startToReady(env));
  return taken;
}

/** Milliseconds until /readyz says so, and the megabytes held some seconds later. */
async function startToReady(env: Record<string, string>): Promise<{ took: number; memory: number }> {
  const PORT = String(await freePort());
  const tokens = { SLACK_BOT_TOKEN: 'xoxb-bench', SLACK_SIGNING_SECRET: 'bench', LOG_LEVEL: 'error', PORT };
  const from = performance.now();
  const bot = spawn(process.execPath, ['src/main.ts'], {
    env: { PATH: process.env.PATH, ...tokens, ...env },
    stdio: 'inherit',
  });
  const url = `http://127.0.0.1:${PORT}/readyz`;
  while ((await fetch(url).catch(() => undefined))?.status !== 200) await setTimeout(5);
  const took = performance.now() - from;
  await setTimeout(SETTLED);
  const memory = memoryOf(bot.pid);
  bot.kill('SIGTERM');
  await once(bot, 'exit');
  return { took, memory };
}

async function bareMemory(folder: string): Promise<number> {
  const file = fileURLToPath(new URL('processes/bare.ts', import.meta.url));
  const bare = fork(file, [folder]);
  await once(bare, 'message');
  await setTimeout(SETTLED);
  const memory = memoryOf(bare.pid);
  bare.disconnect();
  await once(bare, 'exit');
  return memory;
}

/** Resident memory in MB. */
function memoryOf(pid: number | undefined): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
