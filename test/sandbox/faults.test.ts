import type { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type EmulatedSlack, startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { clientOf, refusal } from './tiny-app.ts';

let slack: EmulatedSlack;
let client: WebClient;
beforeAll(async () => {
  slack = await startEmulatedSlack();
  client = clientOf(slack);
});
afterAll(() => slack.close());
beforeEach(() => {
  slack.calls.length = 0;
});

const post_at = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) + 3600;
let sent = 0;
/** Each with a text of its own. */
const schedule = () => {
  sent += 1;
  const text = String(sent);
  const call = client.chat.scheduleMessage({ channel: slack.channels.general ?? '', post_at, text });
  return { call, isHeld: () => slack.held().some((message) => message.text === text) };
};

test.each([
  ['an error of Slack', 'fatal_error', 'fatal_error'],
  ['an HTTP status', 503, 'slack_webapi_http_error'],
  ['a rate limit', { rateLimited: 30 }, 'slack_webapi_rate_limited_error'],
  ['a connection cut before', { cut: 'before' }, 'slack_webapi_request_error'],
] as const)('%s keeps the call from happening, once', async (_, fault, error) => {
  slack.failNext('chat.scheduleMessage', fault);
  const { call, isHeld } = schedule();
  expect(await refusal(call)).toBe(error);
  expect(isHeld()).toBe(false);
  await schedule().call;
});

test('a connection cut after leaves the app without an answer to what happened', async () => {
  slack.failNext('chat.scheduleMessage', { cut: 'after' });
  const { call, isHeld } = schedule();
  expect(await refusal(call)).toBe('slack_webapi_request_error');
  expect(isHeld()).toBe(true);
  expect(slack.calls).toMatchObject([{ response: { ok: true } }]);
});

test('a slow call happens at once and is answered later', async () => {
  slack.failNext('chat.scheduleMessage', { slowMs: 40 });
  const happened = Promise.withResolvers<number>();
  const stop = slack.onCall(() => happened.resolve(slack.underWay()));
  const { call, isHeld } = schedule();
  expect(await happened.promise).toBe(1);
  expect(isHeld()).toBe(true);
  expect(slack.underWay()).toBe(1);
  expect((await call).ok).toBe(true);
  stop();
});

test('faults wait in line, some for several calls', async () => {
  slack.failNext('chat.scheduleMessage', 'fatal_error', 2);
  slack.failNext('chat.scheduleMessage', 'internal_error');
  const told: string[] = [];
  for (let index = 0; index < 4; index += 1) told.push(await refusal(schedule().call));
  expect(told).toEqual(['fatal_error', 'fatal_error', 'internal_error', 'not refused']);
});

test('latency is added to every call', async () => {
  slack.latency = 30;
  const before = performance.now();
  await client.auth.test();
  slack.latency = 0;
  expect(performance.now() - before).toBeGreaterThan(25);
});

test('people have a time zone, and some are admins', async () => {
  const { ana = '', ben = '' } = slack.people;
  expect((await client.users.info({ user: ana })).user).toMatchObject({
    tz: 'Europe/Zurich',
    tz_label: 'Central European Time',
    is_admin: false,
    is_owner: false,
  });
  expect((await client.users.info({ user: ben })).user).toMatchObject({
    tz: 'America/New_York',
    is_admin: true,
  });
  expect(await refusal(client.users.info({ user: 'U404' }))).toBe('user_not_found');
});
