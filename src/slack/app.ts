import { App, type AppOptions, HTTPReceiver, type LogLevel } from '@slack/bolt';
import { apologise } from './apologise.ts';
import { registerButtons } from './listeners/buttons.ts';
import { registerCommand } from './listeners/command.ts';
import { registerDirectMessage } from './listeners/direct-message.ts';
import { registerHome } from './listeners/home.ts';
import { registerMention } from './listeners/mention.ts';
import type { Services } from './services.ts';

/** How Slack reaches the app: over a socket the app opens, or over signed HTTP. */
export type Connection = {
  botToken: string;
  slackApiUrl: string | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
} & ({ appToken: string } | { signingSecret: string });

const CALL_TIMEOUT = 10_000;

/** The Bolt app with every listener registered. It does nothing until it is started. */
export function createApp(connection: Connection, services: Services): App {
  const { botToken, slackApiUrl } = connection;
  const logLevel = connection.logLevel as LogLevel;
  const clientOptions: AppOptions['clientOptions'] = {
    ...(slackApiUrl ? { slackApiUrl } : {}),
    timeout: CALL_TIMEOUT,
    allowAbsoluteUrls: false,
  };
  const reached =
    'appToken' in connection
      ? { socketMode: true, appToken: connection.appToken }
      : { receiver: new HTTPReceiver({ signingSecret: connection.signingSecret, logLevel }) };
  const app = new App({
    token: botToken,
    ...reached,
    logLevel,
    clientOptions,
    // Conversations are remembered in `threads`; Bolt's own store would only cost time with every request.
    convoStore: false,
    deferInitialization: true,
  });
  app.use(apologise);
  for (const register of [
    registerCommand,
    registerMention,
    registerDirectMessage,
    registerButtons,
    registerHome,
  ])
    register(app, services);
  return app;
}
