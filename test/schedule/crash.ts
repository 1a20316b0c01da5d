import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openStorage, type Where } from '../../src/storage/open.ts';
import { saveSubscription } from '../../src/storage/subscriptions.ts';
import type { Database } from '../../src/storage/tables.ts';
import type { WorkerSettings } from './worker-process.ts';

export type Plan = { where: Where; workers: number; subscriptions: number; kills: number; seed: number };
export type Outcome = {
  /** Messages that Slack holds, by channel. */
  held: Record<string, number>;
  /** Deliveries by state. */
  states: Record<string, number>;
  /** Attempts whose outcome nobody knew, so that Slack was asked. */
  settled: number;
};

/** Slack takes its time, so that a death finds work under way. Milliseconds. */
const LATENCY = 200;
/** Until a worker is killed, at the longest. */
const LIFE = 1000;
const PATIENCE = 120_000;

/** Kills workers at random moments while they hand over digests, starts them again, and counts what Slack holds in the end. */
export async function crash({ where, workers, subscriptions, kills, seed }: Plan): Promise<Outcome> {
  const random = randomFrom(seed);
  const slack = await startEmulatedSlack();
  slack.latency = LATENCY;
  const channels = Array.from({ length: subscriptions }, (_, at) => `C${String(at).padStart(6, '0')}`);
  for (const channel of channels) slack.memberOf.add(channel);
  await withDatabase(where, (db) => subscribeAll(db, channels));

  const settings: WorkerSettings = { where, slackApiUrl: slack.apiUrl, botToken: slack.botToken };
  let left = kills;
  const lives = Array.from({ length: workers }, async () => {
    while (left > 0) {
      left -= 1;
      const worker = startWorker(settings);
      // Every other one dies somewhere in its start, the rest while at work.
      if (left % 2 === 0) await once(worker, 'message');
      await setTimeout(random() * LIFE);
      await end(worker);
    }
  });
  await Promise.all(lives);

  // The last ones live until nothing is left to do, so that whoever would send a digest twice has the chance.
  const last = Array.from({ length: workers }, () => startWorker({ ...settings, finish: true }));
  const tired = AbortSignal.timeout(PATIENCE);
  await Promise.all(last.map((worker) => once(worker, 'exit', { signal: tired }))).finally(() =>
    last.map((worker) => worker.kill('SIGKILL')),
  );

  const states = await withDatabase(where, countStates);
  const held = Object.fromEntries(channels.map((channel) => [channel, 0]));
  for (const { channel } of slack.held()) held[channel] = (held[channel] ?? 0) + 1;
  const settled = slack.calls.filter(({ method }) => method === 'chat.scheduledMessages.list').length;
  await slack.close();
  return { held, states, settled };
}

function startWorker(settings: WorkerSettings): ChildProcess {
  const file = fileURLToPath(new URL('worker-process.ts', import.meta.url));
  return spawn('node', [file], {
    env: { ...process.env, WORKER: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null) throw new Error(`a worker ended by itself with ${worker.exitCode}`);
  worker.kill('SIGKILL');
  await once(worker, 'exit');
}

async function withDatabase<T>(where: Where, use: (db: Database) => Promise<T>): Promise<T> {
  const storage = openStorage(where);
  await migrate(storage.db);
  return use(storage.db).finally(storage.close);
}

/** Each channel's digest is due in twenty minutes. */
async function subscribeAll(db: Database, channels: string[]): Promise<void> {
  const at = Temporal.Now.instant()
    .add({ minutes: 20 })
    .round({ smallestUnit: 'minute' })
    .toZonedDateTimeISO('UTC');
  for (const channel of channels)
    await saveSubscription(db, {
      team: 'T1',
      channel,
      owner: 'U1',
      topics: [],
      roles: [],
      state: 'active',
      refusal: undefined,
      weekday: at.dayOfWeek,
      time: at.toPlainTime().toString({ smallestUnit: 'minute' }),
      zone: 'UTC',
      nextAt: at.toInstant(),
    });
}

async function countStates(db: Database): Promise<Record<string, number>> {
  const rows = await db.selectFrom('deliveries').select('state').execute();
  const byState = Map.groupBy(rows, ({ state }) => state);
  return Object.fromEntries([...byState].map(([state, all]) => [state, all.length]));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
