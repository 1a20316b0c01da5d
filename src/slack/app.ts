import { App, type CustomRoute, HTTPReceiver, type Logger } from '@slack/bolt';
import { apologise } from './apologise.ts';
import { registerButtons } from './listeners/buttons.ts';
import { registerCommand } from './listeners/command.ts';
import { registerDigest } from './listeners/digest.ts';
import { registerDirectMessage } from './listeners/direct-message.ts';
import { registerHome } from './listeners/home.ts';
import { registerMention } from './listeners/mention.ts';
import { onlyOnce } from './once.ts';
import type { Services } from './services.ts';
import { createTellingFetch } from './telling-fetch.ts';

/** How Slack reaches the app: over a socket the app opens, or over signed HTTP. `port`: of its HTTP routes. */
export type Connection = {
  botToken: string;
  slackApiUrl: string | undefined;
  port: number;
} & ({ appToken: string } | { signingSecret: string });

/** What the app needs besides: where to log, what else to serve, and who counts Slack's refusals. */
export type Around = { log: Log; logger: Logger; routes: CustomRoute[]; failed: (code: string) => void };
export type Log = { error: (detail: object, words: string) => void };

const CALL_TIMEOUT = 10_000;

export const callOptions = ({ slackApiUrl }: Connection) => ({
  ...(slackApiUrl ? { slackApiUrl } : {}),
  timeout: CALL_TIMEOUT,
  allowAbsoluteUrls: false,
});

/** The Bolt app with every listener registered. It does nothing until it is started. */
export function createApp(
  connection: Connection,
  { log, logger, routes, failed }: Around,
  services: Services,
): App {
  const { botToken, port } = connection;
  const reached =
    'appToken' in connection
      ? { socketMode: true, appToken: connection.appToken, customRoutes: routes, port }
      : {
          receiver: new HTTPReceiver({
            signingSecret: connection.signingSecret,
            customRoutes: routes,
            logger,
          }),
        };
  const app = new App({
    token: botToken,
    ...reached,
    logger,
    clientOptions: { ...callOptions(connection), fetch: createTellingFetch(connection.slackApiUrl) },
    // Conversations are remembered in `threads`; Bolt's own store would only cost time with every request.
    convoStore: false,
    deferInitialization: true,
  });
  app.use(apologise({ log, failed }));
  app.use(onlyOnce(services.once));
  for (const register of [
    registerCommand,
    registerMention,
    registerDirectMessage,
    registerButtons,
    registerHome,
    registerDigest,
  ])
    register(app, services);
  return app;
}
