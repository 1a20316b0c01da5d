// The yardstick: a plain Bolt app whose only listener sends one fixed reply, or, without a reply, has no listener.
import { App, HTTPReceiver, LogLevel, type RespondArguments } from '@slack/bolt';
import { COMMAND, LATER } from '../child.ts';
import { serve, settings } from './serve.ts';

const { botToken, signingSecret, slackApiUrl, mode, reply } = settings;
const logLevel = LogLevel.ERROR;
const app = new App({
  token: botToken,
  receiver: new HTTPReceiver({ signingSecret, logLevel }),
  logLevel,
  clientOptions: { slackApiUrl },
  deferInitialization: true,
});
const fixed = reply === undefined ? undefined : (JSON.parse(reply) as RespondArguments);
if (fixed && mode === 'ack') app.command(COMMAND, async ({ ack }) => ack(fixed));
if (fixed && mode === 'respond')
  app.command(LATER, async ({ ack, respond }) => {
    await ack();
    await respond(fixed);
  });
await serve(app, async () => {});
