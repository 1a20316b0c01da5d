import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { PgBoss } from 'pg-boss';
import { createCompose } from '../src/digest/compose.ts';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { AT_A_TIME, startSchedule } from '../src/schedule/schedule.ts';
import { createDigestClient } from '../src/slack/digest-client.ts';
import { createHandOver } from '../src/slack/hand-over.ts';
import { dueQuery } from '../src/storage/due.ts';
import { migrate } from '../src/storage/migrate.ts';
import { openStorage, type Storage } from '../src/storage/open.ts';
import { startPostgres } from '../test/storage/databases.ts';
import { median } from './stats.ts';
import type { Row } from './table.ts';

const DIGESTS = 2000;
const SUBSCRIPTIONS = 100_000;
const DUE = 500;

/** Digests on a real Postgres: handed over, beside empty jobs of the same queue engine; and found among many that are not due. */
export async function measureDigests(): Promise<Row[]> {
  const server = await startPostgres();
  try {
    const empty = await emptyJobs(await server.create());
    const handedOver = await digests(await server.create());
    const due = await dueAmongMany(await server.create());
    return [
      {
        what: 'digests handed over, Postgres, Slack in 1 ms',
        ours: handedOver,
        unit: 'a second',
        yardstick: { name: 'empty pg-boss jobs', value: empty },
        budget: { of: 'ratio', bound: 'at least', value: 0.5 },
      },
      {
        what: `the ${DUE} due among 100,000 subscriptions, by index`,
        ours: due,
        unit: 'ms',
        budget: { of: 'ours', bound: 'at most', value: 20 },
      },
    ];
  } finally {
    await server.remove();
  }
}

/** Jobs that do nothing, sent and worked like digests. */
async function emptyJobs(url: string): Promise<number> {
  const boss = await new PgBoss({ connectionString: url, max: 4 }).start();
  await boss.createQueue('empty', { policy: 'exclusive' });
  let left = DIGESTS;
  const done = Promise.withResolvers<void>();
  const from = performance.now();
  const data = { team: 'T1', channel: 'C000000', week: '2026-W49' };
  for (let at = 0; at < DIGESTS; at += 1000)
    await boss.insert(
      'empty',
      Array.from({ length: 1000 }, (_, one) => ({ data, singletonKey: `${at + one}` })),
    );
  const options = {
    batchSize: AT_A_TIME,
    perJobResults: true,
    burstWhenBatchFull: true,
  } as const;
  await boss.work('empty', options, async (jobs) => {
    left -= jobs.length;
    if (left === 0) done.resolve();
    return jobs.map(({ id }) => ({ id, status: 'completed' as const }));
  });
  await done.promise;
  const rate = (1000 * DIGESTS) / (performance.now() - from);
  await boss.stop({ graceful: true, timeout: 5000 });
  return rate;
}

async function digests(databaseUrl: string): Promise<number> {
  const slack = fork(fileURLToPath(new URL('processes/slack-in-a-millisecond.ts', import.meta.url)));
  const [{ port }] = (await once(slack, 'message')) as [{ port: number }];
  const slackApiUrl = `http://127.0.0.1:${port}/api/`;
  const client = createDigestClient({ botToken: 'xoxb-bench', signingSecret: 'bench', slackApiUrl, port: 0 });
  const storage = openStorage({ databaseUrl });
  await migrate(storage.db);
  await subscribe(storage, { count: DIGESTS, due: DIGESTS });
  const compose = createCompose(loadKnowledge(KNOWLEDGE_FOLDER));
  const needs = {
    db: storage.db,
    now: Temporal.Now.instant,
    compose,
    slack: createHandOver(
      () => client,
      () => {},
    ),
  };
  const schedule = await startSchedule(storage, needs, { error: (detail) => console.error(detail) });
  const from = performance.now();
  await schedule.tick();
  while ((await handed(storage)) < DIGESTS) await setTimeout(20);
  const rate = (1000 * DIGESTS) / (performance.now() - from);
  await schedule.stop(5000);
  await storage.close();
  slack.disconnect();
  return rate;
}

async function handed({ db }: Storage): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from deliveries where state = 'handed-over'`.execute(db);
  return rows[0]?.count ?? 0;
}

async function dueAmongMany(databaseUrl: string): Promise<number> {
  const storage = openStorage({ databaseUrl });
  await migrate(storage.db);
  await subscribe(storage, { count: SUBSCRIPTIONS, due: DUE });
  await sql`analyze`.execute(storage.db);
  const now = Temporal.Now.instant();
  const query = dueQuery(storage.db, { until: now.add({ minutes: 30 }), now, after: undefined });
  const plan = JSON.stringify(await query.explain());
  if (!plan.includes('subscriptions_due')) throw new Error(`the index is not used: ${plan}`);
  const taken: number[] = [];
  for (let time = 0; time < 30; time++) {
    const from = performance.now();
    const rows = await query.execute();
    taken.push(performance.now() - from);
    if (rows.length !== DUE) throw new Error(`${rows.length} were due`);
  }
  await storage.close();
  return median(taken);
}

/** Weekly digests in as many channels: so many due in twenty minutes, the rest later. */
async function subscribe({ db }: Storage, { count, due }: { count: number; due: number }): Promise<void> {
  const at = Temporal.Now.zonedDateTimeISO('UTC').add({ minutes: 20 }).round({ smallestUnit: 'minute' });
  const soon = new Date(at.epochMilliseconds);
  await sql`
    insert into subscriptions (team, channel, owner, weekday, time, zone, topics, roles, state, next_at)
    select 'T1', 'C' || lpad(n::text, 6, '0'), 'U1', ${at.dayOfWeek},
      ${at.toPlainTime().toString({ smallestUnit: 'minute' })}, 'UTC', '{}', '{}', 'active',
      ${soon}::timestamptz + case when n < ${due} then interval '0' else interval '1 day' + n * interval '5 seconds' end
    from generate_series(0, ${count - 1}::int) as n`.execute(db);
}
