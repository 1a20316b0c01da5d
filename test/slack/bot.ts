import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Reply } from '../../src/reply.ts';
import { startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { connectWorkspace } from '../../src/sandbox/workspace.ts';
import { createApp } from '../../src/slack/app.ts';
import { createThreads } from '../../src/slack/threads.ts';
import { reply, today } from '../ask.ts';

/** The real Bolt app, spoken to over signed HTTP, and the emulated Slack that records what it was told. */
export async function startBot(answer: Reply = reply, now = Temporal.Now.instant) {
  const slack = await startEmulatedSlack();
  const { botToken, signingSecret, apiUrl } = slack;
  const logged: string[] = [];
  const app = createApp(
    { botToken, signingSecret, slackApiUrl: apiUrl, logLevel: 'error' },
    { reply: answer, today: () => today, threads: createThreads(now) },
  );
  app.logger.error = (...words) => void logged.push(words.join(' '));
  await app.init();
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    await app.stop();
    await slack.close();
  };
  return { slack, url, logged, stop, workspace: connectWorkspace(slack, url) };
}
