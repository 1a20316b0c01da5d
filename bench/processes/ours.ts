// The bot as one process, without a workspace. In the mode "respond" its command answers as a reply with charts would:
// an empty acknowledgement, then a post to the response_url.
import { setImmediate } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import { withShare } from '../../src/blocks/share.ts';
import { createCompose } from '../../src/digest/compose.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { boltLogger, createLog } from '../../src/operations/log.ts';
import { createReply } from '../../src/reply.ts';
import { createApp } from '../../src/slack/app.ts';
import { createDigestClient } from '../../src/slack/digest-client.ts';
import { createHandOver } from '../../src/slack/hand-over.ts';
import { createOnce } from '../../src/slack/once.ts';
import { createSend } from '../../src/slack/send.ts';
import { teamOf } from '../../src/slack/team.ts';
import { createThreads } from '../../src/slack/threads.ts';
import { typed } from '../../src/slack/typed.ts';
import { openStorage } from '../../src/storage/open.ts';
import { pick, questions, today } from '../asked.ts';
import { LATER } from '../child.ts';
import { serve, settings } from './serve.ts';

const BATCH = 1000;
const { botToken, signingSecret, slackApiUrl, mode } = settings;
const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
const reply = createReply(knowledge);
// Commands ask no database, so none has to run.
const { db } = openStorage({ databaseUrl: 'postgres://127.0.0.1:9/none' });
const now = Temporal.Now.instant;
const connection = { botToken, signingSecret, slackApiUrl, port: 0 };
const slack = createHandOver(
  () => createDigestClient(connection),
  () => {},
);
const log = createLog('error');
const send = createSend(now, () => {});
const app = createApp(
  connection,
  { log, logger: boltLogger(log), routes: [], failed: () => {} },
  {
    reply,
    today: () => today,
    knowledge: () => knowledge,
    threads: createThreads(db, now),
    once: createOnce(db, now),
    send,
    digests: { db, now, slack, compose: createCompose(knowledge) },
    digestClient: createDigestClient(connection),
    database: async () => {},
  },
);
if (mode === 'respond') registerLater(app);
await serve(app, answer);

function registerLater(to: App): void {
  to.command(LATER, async ({ command, context, ack, respond }) => {
    const text = typed(command.text);
    await ack();
    const { message } = reply(text, { today });
    await send(withShare(message, text), teamOf(context), (one) =>
      respond({ response_type: 'ephemeral', ...one }),
    );
  });
}

/** Answers so many questions, letting the event loop turn between batches as it does between requests. */
async function answer(count: number): Promise<void> {
  const asked = questions();
  for (let at = 0; at < count; at++) {
    if (at % BATCH === 0) await setImmediate();
    reply(pick(asked, at), { today });
  }
}
