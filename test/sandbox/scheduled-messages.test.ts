import type { WebClient } from '@slack/web-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmulatedSlack, startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { clientOf, refusal } from './tiny-app.ts';

const START = Temporal.Instant.from('2026-11-30T07:30Z');
const SOON = START.epochMilliseconds / 1000 + 1800;

let now = START;
let slack: EmulatedSlack;
let client: WebClient;
let general = '';
beforeEach(async () => {
  now = START;
  slack = await startEmulatedSlack({ now: () => now });
  client = clientOf(slack);
  general = slack.channels.general ?? '';
});
afterEach(() => slack.close());

const schedule = async (post_at = SOON, text = 'A digest.', channel = general) => {
  const { scheduled_message_id: id = '' } = await client.chat.scheduleMessage({ channel, post_at, text });
  return id;
};
const takeBack = (scheduled_message_id: string) =>
  client.chat.deleteScheduledMessage({ channel: general, scheduled_message_id });

test('a message is held and posted once, when the clock reaches its time, in the order of the times', async () => {
  const seen: string[] = [];
  slack.onCall(({ method, body }) => method === 'scheduled' && seen.push(String(body.text)));
  await schedule(SOON + 60, 'later');
  await schedule(SOON, 'sooner');
  await schedule(SOON, 'sooner too');
  await slack.postDue();
  expect(slack.posted).toEqual([]);
  now = START.add({ minutes: 30 });
  await slack.postDue();
  await slack.postDue();
  expect(slack.posted.map(({ text }) => text)).toEqual(['sooner', 'sooner too']);
  expect(slack.held()).toMatchObject([{ text: 'later', channel: general, post_at: SOON + 60 }]);
  now = now.add({ minutes: 1 });
  await slack.postDue();
  expect(seen).toEqual(['sooner', 'sooner too', 'later']);
});

test('it is answered with an id and its time, and without a ts', async () => {
  const answer = await client.chat.scheduleMessage({ channel: general, post_at: SOON, text: 'A digest.' });
  expect(answer).toMatchObject({ ok: true, channel: general, post_at: SOON });
  expect(answer.scheduled_message_id).toMatch(/^Q/);
  expect(answer).not.toHaveProperty('ts');
});

test('to a person it goes as a direct message', async () => {
  await schedule(SOON, 'A digest.', slack.people.ana);
  expect(slack.held()).toMatchObject([{ channel: slack.directMessages.ana }]);
});

test.each([
  ['time_in_past', 0],
  ['time_in_past', -60],
  ['time_too_far', 120 * 24 * 3600 + 1],
])('%s: %i seconds from now', async (error, seconds) => {
  expect(await refusal(schedule(SOON - 1800 + seconds))).toBe(error);
  expect(slack.held()).toEqual([]);
});

test('it goes only where the bot is', async () => {
  const elsewhere = slack.channels['security-jobs'] ?? '';
  expect(await refusal(schedule(SOON, 'x', elsewhere))).toBe('not_in_channel');
  expect(await refusal(schedule(SOON, 'x', 'C404'))).toBe('channel_not_found');
  expect(await refusal(client.chat.postMessage({ channel: 'C404', text: 'x' }))).toBe('channel_not_found');
  slack.memberOf.add(elsewhere);
  slack.memberOf.delete(general);
  await schedule(SOON, 'x', elsewhere);
  expect(await refusal(schedule())).toBe('not_in_channel');
});

test('blocks that Slack would refuse are refused', async () => {
  const blocks = [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }];
  const call = client.chat.scheduleMessage({ channel: general, post_at: SOON, text: 'x', blocks });
  expect(await refusal(call)).toBe('invalid_blocks');
});

test('a channel takes thirty messages in any five minutes, and another channel as many', async () => {
  for (let index = 0; index < 30; index += 1) await schedule(SOON + index * 10);
  expect(await refusal(schedule(SOON + 295))).toBe('restricted_too_many');
  expect(await refusal(schedule(SOON - 9))).toBe('restricted_too_many');
  await schedule(SOON + 300);
  await schedule(SOON, 'x', slack.people.ana);
});

test('with metadata it is taken and never posted', async () => {
  const metadata = { event_type: 'digest', event_payload: {} };
  await client.chat.scheduleMessage({ channel: general, post_at: SOON, text: 'x', metadata });
  now = START.add({ hours: 1 });
  await slack.postDue();
  expect([...slack.posted, ...slack.held()]).toEqual([]);
});

test('it can be taken back until a minute before its time', async () => {
  const [one, two] = [await schedule(), await schedule()];
  now = START.add({ minutes: 29 });
  await takeBack(one);
  expect(await refusal(takeBack(one))).toBe('invalid_scheduled_message_id');
  now = now.add({ seconds: 1 });
  expect(await refusal(takeBack(two))).toBe('invalid_scheduled_message_id');
  now = START.add({ hours: 1 });
  await slack.postDue();
  expect(await refusal(takeBack(two))).toBe('invalid_scheduled_message_id');
  expect(slack.posted).toHaveLength(1);
});

test('the list shows what is held between two times, both included, a page at a time', async () => {
  for (const minutes of [0, 1, 2, 3]) await schedule(SOON + minutes * 60, String(minutes));
  await schedule(SOON, 'direct', slack.people.ana);
  const list = async (options: Record<string, string | number>) => {
    const { scheduled_messages = [], response_metadata } = await client.chat.scheduledMessages.list(options);
    return { texts: scheduled_messages.map(({ text }) => text), next: response_metadata?.next_cursor };
  };
  const bounds = { oldest: String(SOON + 60), latest: String(SOON + 120) };
  expect(await list({ channel: general, ...bounds })).toEqual({ texts: ['1', '2'], next: '' });
  expect((await list({})).texts).toEqual(['0', 'direct', '1', '2', '3']);
  const { texts, next = '' } = await list({ channel: general, limit: 3 });
  expect(texts).toEqual(['0', '1', '2']);
  expect(await list({ channel: general, limit: 3, cursor: next })).toEqual({ texts: ['3'], next: '' });
  now = START.add({ minutes: 30 });
  await slack.postDue();
  expect((await list({ channel: general })).texts).toEqual(['1', '2', '3']);
});

test('a token of somebody else is refused', async () => {
  const stranger = clientOf({ ...slack, botToken: 'xoxb-other' });
  expect(await refusal(stranger.chat.scheduledMessages.list())).toBe('invalid_auth');
});
