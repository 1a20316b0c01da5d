// A process that does nothing but deliver digests: the storage, the job queue and the Slack client of the bot, joined as in
// main, and a tick as soon as it is there.
import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { createCompose } from '../../src/digest/compose.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { startSchedule } from '../../src/schedule/schedule.ts';
import { createDigestClient } from '../../src/slack/digest-client.ts';
import { createHandOver } from '../../src/slack/hand-over.ts';
import { openStorage, type Where } from '../../src/storage/open.ts';
import { becomeReady } from '../../src/storage/ready.ts';

/** `finish`: ends when no digest is left to hand over. */
export type WorkerSettings = { where: Where; slackApiUrl: string; botToken: string; finish?: true };

const { where, slackApiUrl, botToken, finish }: WorkerSettings = JSON.parse(process.env.WORKER ?? '{}');
const client = createDigestClient({ botToken, slackApiUrl, signingSecret: 'none', port: 0 });
const storage = openStorage(where);
await becomeReady(storage, () => {});
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
const schedule = await startSchedule(storage, needs, { error: () => {} });
process.send?.('working');
await schedule.tick();

while (finish) {
  await setTimeout(500);
  const { rows } = await sql`
    select from pgboss.job where name = 'digest-deliver' and state < 'completed' limit 1`.execute(storage.db);
  if (rows.length === 0) process.exit(0);
}
