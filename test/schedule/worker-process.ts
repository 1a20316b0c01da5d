// A process that does nothing but deliver digests: the storage, the job queue and the Slack client of the bot, joined as in
// main, and a tick as soon as it is there.
import { createCompose } from '../../src/digest/compose.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { startSchedule } from '../../src/schedule/schedule.ts';
import { createDigestClient } from '../../src/slack/digest-client.ts';
import { createHandOver } from '../../src/slack/hand-over.ts';
import { openStorage, type Where } from '../../src/storage/open.ts';
import { becomeReady } from '../../src/storage/ready.ts';

export type WorkerSettings = { where: Where; slackApiUrl: string; botToken: string };

const { where, slackApiUrl, botToken }: WorkerSettings = JSON.parse(process.env.WORKER ?? '{}');
const client = createDigestClient({ botToken, slackApiUrl, signingSecret: 'none', port: 0 });
const storage = openStorage(where);
await becomeReady(storage, () => {});
const compose = createCompose(loadKnowledge(KNOWLEDGE_FOLDER));
const needs = { db: storage.db, now: Temporal.Now.instant, compose, slack: createHandOver(() => client) };
const schedule = await startSchedule(storage, needs, { error: () => {} });
await schedule.tick();
