import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DELIVER } from '../../src/schedule/queues.ts';
import { type Schedule, startSchedule } from '../../src/schedule/schedule.ts';
import { findDelivery } from '../../src/storage/deliveries.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openStorage, type Storage } from '../../src/storage/open.ts';
import { startPostgres } from '../storage/databases.ts';
import { createWorld, subscribed } from './world.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const TEN = 10;
const CHANNELS = Array.from({ length: 50 }, (_, at) => `C${at}`);
let server: Awaited<ReturnType<typeof startPostgres>>;
let databaseUrl: string;
let world: Awaited<ReturnType<typeof createWorld>>;
let storages: Storage[];
let schedules: Schedule[];

beforeAll(async () => {
  server = await startPostgres();
  databaseUrl = await server.create();
  world = await createWorld('2026-11-24T10:00Z');
  storages = Array.from({ length: TEN }, () => openStorage({ databaseUrl }));
  await Promise.all(storages.map(({ db }) => migrate(db)));
  schedules = await Promise.all(
    storages.map((storage) => startSchedule(storage, world.needs(storage.db), { error: () => {} })),
  );
});
afterAll(async () => {
  await Promise.all(schedules.map((schedule) => schedule.stop(1000)));
  await Promise.all(storages.map(({ close }) => close()));
  await world.slack.close();
  await server.remove();
});
const db = () => (storages[0] as Storage).db;

test('ten processes that tick at once send one job for each subscription and week, and Slack gets each digest once', async () => {
  for (const channel of CHANNELS) {
    world.slack.memberOf.add(channel);
    await subscribed(db(), { team: 'T1', channel, owner: world.owner }, world.now());
  }
  world.jump('2026-11-30T07:31Z');
  world.slack.latency = 100;
  for (let round = 0; round < 3; round++) await Promise.all(schedules.map((schedule) => schedule.tick()));
  while (world.slack.held().length < CHANNELS.length) await setTimeout(50);
  await schedules[0]?.settled();
  const { rows } = await sql<{ key: string; jobs: number }>`
    select singleton_key as key, count(*)::int as jobs from pgboss.job where name = ${DELIVER} group by 1`.execute(
    db(),
  );
  expect(rows.map(({ jobs }) => jobs)).toEqual(CHANNELS.map(() => 1));
  expect(
    world.slack
      .held()
      .map(({ channel }) => channel)
      .sort(),
  ).toEqual([...CHANNELS].sort());
});

test('a digest that cannot be handed over goes to the dead letters, is written down, and the next week goes on', async () => {
  const channel = 'C-dead';
  world.slack.memberOf.add(channel);
  await subscribed(
    db(),
    { team: 'T2', channel, owner: world.owner },
    Temporal.Instant.from('2026-11-24T10:00Z'),
  );
  world.slack.failNext('chat.scheduleMessage', 'internal_error', 1);
  const boss = await new PgBoss({ connectionString: databaseUrl }).start();
  await boss.send(DELIVER, { team: 'T2', channel, week: '2026-W49' }, { retryLimit: 0 });
  const week = { team: 'T2', channel, week: '2026-W49' };
  while ((await findDelivery(db(), week))?.state !== 'failed') await setTimeout(100);
  await boss.stop({ graceful: false });
});
