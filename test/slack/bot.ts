import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCompose } from '../../src/digest/compose.ts';
import { boltLogger, createLog } from '../../src/operations/log.ts';
import type { Reply } from '../../src/reply.ts';
import { startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { connectWorkspace, type Seen } from '../../src/sandbox/workspace.ts';
import { createApp } from '../../src/slack/app.ts';
import { createDigestClient } from '../../src/slack/digest-client.ts';
import { createHandOver } from '../../src/slack/hand-over.ts';
import { createOnce } from '../../src/slack/once.ts';
import { createSend } from '../../src/slack/send.ts';
import { createThreads } from '../../src/slack/threads.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { openStorage } from '../../src/storage/open.ts';
import { knowledge, reply, today } from '../ask.ts';

export type Logged = { detail: object; words: string };

/** The real Bolt app on a database of its own, spoken to over signed HTTP, and the emulated Slack that records what it was told. */
export async function startBot(answer: Reply = reply, now: () => Temporal.Instant = Temporal.Now.instant) {
  const slack = await startEmulatedSlack({ now });
  const storage = openStorage({ memory: true });
  const { db } = storage;
  await migrate(db);
  const { botToken, signingSecret, apiUrl } = slack;
  const connection = { botToken, signingSecret, slackApiUrl: apiUrl, port: 0 };
  const logged: string[] = [];
  const failed: string[] = [];
  const log = {
    error: (detail: object, words: string) =>
      void logged.push(words, String((detail as { error?: Error }).error)),
  };
  const client = createDigestClient(connection);
  const handOver = createHandOver(
    () => client,
    () => {},
  );
  const digests = { db, now, compose: createCompose(knowledge), slack: handOver };
  const app = createApp(
    connection,
    { log, logger: boltLogger(createLog('silent')), routes: [], failed: (code) => void failed.push(code) },
    {
      reply: answer,
      today: () => today,
      knowledge: () => knowledge,
      threads: createThreads(db, now),
      once: createOnce(db, now),
      send: createSend(now, (code) => void failed.push(code)),
      digests,
      digestClient: client,
      database: async () => {},
    },
  );
  await app.init();
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    await app.stop();
    await slack.close();
    await storage.close();
  };
  return { slack, url, logged, failed, stop, storage, digests, workspace: connectWorkspace(slack, url) };
}

/** The button of that label, ready to be pressed. */
export const buttonOf = (seen: Seen | undefined, label: string) => {
  const elements =
    seen?.blocks.flatMap((block) =>
      block.type === 'actions'
        ? (block.elements as { text: { text: string }; action_id: string; value: string }[])
        : [],
    ) ?? [];
  const button = elements.find(({ text }) => text.text === label);
  if (!seen || !button) throw new Error(`no button "${label}"`);
  return { action_id: button.action_id, value: button.value, seen };
};
