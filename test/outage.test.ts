import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { makeFolder, startProcess } from './process.ts';
import { startPostgres } from './storage/databases.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

type Running = Awaited<ReturnType<typeof startProcess>>;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});
async function run(...given: Parameters<typeof startProcess>): Promise<Running> {
  const running = await startProcess(...given);
  closing.push(running.stop);
  return running;
}
function folder(): string {
  const made = makeFolder();
  closing.push(made.remove);
  return made.folder;
}
const answered = async ({ workspace }: Running, text: string) => (await workspace.command(text)).at(-1)?.text;
const AWAY =
  /^My database does not answer right now, so digests cannot be read or changed\. Questions still work/;

test('a server that is away at the start, comes, goes and comes back: questions are answered all the time, digests when it is there', async () => {
  const server = await startPostgres();
  closing.push(server.remove);
  const databaseUrl = await server.create();
  await server.stop();

  const bot = await run({ DATABASE_URL: databaseUrl });
  await vi.waitFor(
    async () => expect((await bot.get('/readyz')).text).toMatch(/^waiting for the database: .*ECONNREFUSED/),
    10_000,
  );
  expect((await bot.get('/healthz')).status).toBe(200);
  expect(await answered(bot, 'role ciso')).toMatch(/^CISO/);
  expect((await bot.workspace.mention('what does a threat hunter do?'))[0]?.text).toMatch(/^Threat Hunter/);
  expect(await answered(bot, 'digest list')).toMatch(AWAY);

  await server.start();
  await bot.until(200);
  const soon = Temporal.Now.zonedDateTimeISO('UTC').add({ minutes: 10 });
  const day = soon.toLocaleString('en', { weekday: 'long' });
  expect(await answered(bot, `digest ${day} ${soon.toPlainTime().toString().slice(0, 5)} UTC`)).toMatch(
    /^Saved/,
  );

  await server.stop();
  expect(await answered(bot, 'role ciso')).toMatch(/^CISO/);
  expect((await bot.workspace.directMessage('certs for a pentester'))[0]?.text).toMatch(/certifications/);
  expect((await bot.workspace.directMessage('and skills?'))[0]?.text).toMatch(/^Penetration Tester, skills/);
  expect(await answered(bot, 'digest off')).toMatch(AWAY);
  expect((await bot.get('/metrics')).text).toMatch(
    /cyberjobs_questions_total\{outcome="answer",intent="define-role"\} [23]/,
  );

  await server.start();
  await vi.waitFor(
    async () => expect(await answered(bot, 'digest list')).toMatch(/^One weekly digest/),
    10_000,
  );
});

test('a second process on the same folder is refused in one sentence', async () => {
  const DATA_DIR = folder();
  const first = await run({ DATA_DIR });
  await first.until(200);
  const second = await run({ DATA_DIR });
  await once(second.bot, 'exit');
  expect(second.bot.exitCode).toBe(1);
  expect(second.printed()).toBe(
    `Another CyberJobs already uses the folder ${DATA_DIR}: stop it, set another DATA_DIR, or set DATABASE_URL to share a Postgres.\n`,
  );
});

test('a folder that cannot be written stops the start with one sentence', async () => {
  const bot = await run({ DATA_DIR: 'package.json/data' });
  await once(bot.bot, 'exit');
  expect(bot.printed()).toMatch(
    /^The folder package\.json.data cannot be used \(.*\): make room there or set another DATA_DIR\.\n$/,
  );
});

test('told to stop, it ends well and leaves everything for the next one', async () => {
  const DATA_DIR = folder();
  const first = await run({ DATA_DIR });
  await first.until(200);
  expect(await answered(first, 'digest monday 09:00')).toMatch(/^Saved/);
  expect(await first.stop()).toBe(0);
  const second = await run({ DATA_DIR });
  await second.until(200);
  expect(await answered(second, 'digest list')).toMatch(/^One weekly digest/);
});

test('logs hold references and neither words nor tokens', async () => {
  const bot = await run({ DATA_DIR: folder(), LOG_LEVEL: 'debug' });
  await bot.until(200);
  bot.slack.failNext('chat.postMessage', 'internal_error');
  await bot.workspace.mention('secretword pentester').catch(() => {});
  // The log reaches this process through a pipe, some time after the reply.
  await vi.waitFor(() => expect(bot.printed()).toMatch(/"reference":"[0-9a-f]{8}"/), 10_000);
  expect(bot.printed()).not.toMatch(/secretword|xoxb-/);
});

test.skipIf(process.getuid?.() !== 0)(
  'on a full disk questions are answered; with room again digests go on by themselves',
  async () => {
    const DATA_DIR = folder();
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', DATA_DIR]);
    closing.push(() => execFileSync('umount', [DATA_DIR]));
    const bot = await run({ DATA_DIR });
    await bot.until(200);
    expect(await answered(bot, 'digest monday 09:00')).toMatch(/^Saved/);

    const { bavail, bsize } = statfsSync(DATA_DIR);
    writeFileSync(join(DATA_DIR, 'filler'), Buffer.alloc(bavail * bsize - 2 ** 20));
    await setTimeout(600);
    expect(await answered(bot, 'digest list')).toMatch(AWAY);
    expect(await answered(bot, 'role ciso')).toMatch(/^CISO/);
    expect((await bot.workspace.mention('what does a threat hunter do?'))[0]?.text).toMatch(/^Threat Hunter/);
    expect((await bot.get('/readyz')).text).toMatch(
      /^ready, but digests wait for the database: less than 64 MB are free/,
    );

    rmSync(join(DATA_DIR, 'filler'));
    await setTimeout(600);
    expect(await answered(bot, 'digest list')).toMatch(/^One weekly digest/);
  },
);
