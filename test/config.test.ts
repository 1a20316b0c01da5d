import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

const bot = { SLACK_BOT_TOKEN: 'xoxb-1' };

test.each([
  [{}, 'sandbox'],
  [{ SLACK_BOT_TOKEN: '' }, 'sandbox'],
  [{ ...bot, SLACK_APP_TOKEN: 'xapp-1' }, 'socket'],
  [{ ...bot, SLACK_SIGNING_SECRET: 's' }, 'http'],
])('%j opens %s', (environment, kind) => {
  expect(readConfig(environment).slack.kind).toBe(kind);
});

test.each([
  [bot, [/SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN/]],
  [{ SLACK_APP_TOKEN: 'xapp-1' }, [/SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN/]],
  [
    { SLACK_BOT_TOKEN: 'xapp-1', PORT: 'high' },
    [/SLACK_BOT_TOKEN is a bot token/, /PORT must be a number/, /set alone/],
  ],
  [{ ...bot, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }, [/both set/]],
])('%j stops the start and names each problem', (environment, messages) => {
  for (const message of messages) expect(() => readConfig(environment)).toThrow(message);
});
