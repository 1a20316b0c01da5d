import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import { type EmulatedSlack, startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { connectWorkspace } from '../../src/sandbox/workspace.ts';

/** A Bolt app with a few listeners in an emulated Slack, spoken to over signed HTTP. */
export async function startTinyApp(register: (app: App) => void, now = Temporal.Now.instant) {
  const slack = await startEmulatedSlack({ now });
  const { signingSecret, botToken: token, apiUrl: slackApiUrl } = slack;
  const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
  const app = new App({ token, receiver, clientOptions: { slackApiUrl }, deferInitialization: true });
  register(app);
  await app.init();
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    await app.stop();
    await slack.close();
  };
  return { slack, stop, workspace: connectWorkspace(slack, url) };
}

const nothing = () => undefined;
const logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  setName: nothing,
  getLevel: () => LogLevel.ERROR,
};

/** A client that says at once what went wrong, and only to its caller. */
export const clientOf = ({ botToken, apiUrl: slackApiUrl }: EmulatedSlack) =>
  new WebClient(botToken, { slackApiUrl, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true, logger });

/** Slack's word for a refusal. */
export const refusal = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'not refused',
    (error: { data?: { error?: string }; code?: string }) => error.data?.error ?? String(error.code),
  );
