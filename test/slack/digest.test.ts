import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Seen } from '../../src/sandbox/workspace.ts';
import { noteEvent } from '../../src/storage/events.ts';
import { findSubscription } from '../../src/storage/subscriptions.ts';
import { buttonOf, startBot } from './bot.ts';

const now = Temporal.Instant.from('2026-11-24T10:00Z');
let bot: Awaited<ReturnType<typeof startBot>>;
beforeAll(async () => {
  bot = await startBot(undefined, () => now);
});
afterAll(() => bot.stop());
beforeEach(async () => {
  await bot.storage.db.deleteFrom('subscriptions').execute();
});

const typed = async (text: string, who = {}) =>
  (await bot.workspace.command(`digest ${text}`, who)) as Seen[];
const general = () => ({ team: bot.slack.teamId, channel: bot.slack.channels.general ?? '' });
const saved = () => findSubscription(bot.storage.db, general());
const ben = () => ({ user: bot.slack.people.ben });

test('typed with a time it is saved; the channel is told who, when first, and how to stop it', async () => {
  const [line, reply] = await typed('monday 09:00');
  expect(line).toMatchObject({ surface: 'channel' });
  expect(line?.text).toBe(
    `<@${bot.slack.people.ana}> set up a weekly digest here, first on Monday 30 November at 09:00 (Europe/Zurich); stop it with /cyberjobs digest off.`,
  );
  expect(reply).toMatchObject({ surface: 'only-you' });
  expect(reply?.text).toMatch(
    /^Saved: a digest comes to <#C\w+> every Monday at 09:00 \(Europe\/Zurich\)\. The next one: Monday 30 November at 09:00/,
  );
  expect(await saved()).toMatchObject({
    owner: bot.slack.people.ana,
    zone: 'Europe/Zurich',
    state: 'active',
  });
});

test('another zone is answered in that zone', async () => {
  const [, reply] = await typed('friday 17:30 New York');
  expect(reply?.text).toMatch(/The next one: Friday 27 November at 17:30 \(America\/New_York\)/);
});

test('where the bot may not write nothing is saved, and the person reads how to invite it', async () => {
  const channel = bot.slack.channels['security-jobs'];
  const [reply] = await typed('monday 09:00', { channel });
  expect(reply?.text).toMatch(
    /^Nothing was saved .*: I am not in that channel\. Type \/invite @cyberjobs there, then try again\.$/,
  );
  expect(await findSubscription(bot.storage.db, { ...general(), channel: channel ?? '' })).toBeUndefined();
});

test('anyone in the channel can see, change, pause, resume and stop it', async () => {
  await typed('monday 09:00');
  expect((await typed('list', ben()))[0]?.text).toMatch(
    /^One weekly digest\.\n.*every Monday at 09:00 .*Next: Monday 30 November/,
  );
  const [line] = await typed('tuesday 8:00 utc', ben());
  expect(line?.text).toMatch(/changed the weekly digest here, next on Tuesday 1 December at 08:00 \(UTC\)/);
  expect((await typed('pause'))[0]?.text).toMatch(/^Paused/);
  expect((await typed('list'))[0]?.text).toMatch(/Paused\./);
  expect((await typed('resume'))[0]?.text).toMatch(/comes on Tuesday 1 December at 08:00 \(UTC\)/);
  expect((await typed('off'))[0]?.text).toMatch(/^Stopped/);
  expect((await typed('off'))[0]?.text).toMatch(/^There is no weekly digest here/);
});

test('the preview is private and is what would be posted', async () => {
  await typed('monday 09:00');
  const [seen] = await typed('now');
  expect(seen).toMatchObject({ surface: 'only-you' });
  expect(seen?.text).toMatch(
    /^A preview that only you see, as it would be posted on Monday 30 November at 09:00/,
  );
  expect(seen?.text).toMatch(/Next digest: Monday 7 December at 09:00 \(Europe\/Zurich\)\. Stop it with/);
});

test('without words a modal opens with the channel, the zone of the person and all topics; it saves what is chosen', async () => {
  const [modal] = await typed('');
  expect(modal?.surface).toBe('modal');
  const wrong = await bot.workspace.submit(modal as Seen, { zone: 'Mars' });
  expect(wrong.errors).toEqual({
    zone: expect.stringContaining('write a city or a name such as Europe/Zurich'),
  });
  const { seen } = await bot.workspace.submit(modal as Seen, {
    weekday: 'Thursday',
    time: '15:00',
    zone: 'kathmandu',
    roles: ['CISO / Head of Security'],
  });
  expect(JSON.stringify(seen.at(-1)?.blocks)).toContain('Thursday 26 November at 15:00 (Asia/Kathmandu)');
  expect(await saved()).toMatchObject({
    weekday: 4,
    time: '15:00',
    zone: 'Asia/Kathmandu',
    roles: ['ciso'],
    topics: [],
  });
  const [again] = await typed('');
  expect(JSON.stringify(again?.blocks)).toContain('"initial_time":"15:00"');
});

test('the modal says when the bot may not write in the channel, and saves nothing', async () => {
  const [modal] = await typed('');
  const { seen } = await bot.workspace.submit(modal as Seen, { channel: '#security-jobs' });
  expect(JSON.stringify(seen.at(-1)?.blocks)).toMatch(/Nothing was saved .*Type \/invite @cyberjobs there/);
  expect(await saved()).toBeUndefined();
});

test('a Slack that takes long to write the line is waited for', async () => {
  const [modal] = await typed('');
  bot.slack.failNext('chat.postMessage', { slowMs: 2500 });
  const updated = new Promise((resolve) =>
    bot.slack.onCall((call) => call.method === 'views.update' && resolve(call.body)),
  );
  const { seen } = await bot.workspace.submit(modal as Seen);
  expect(JSON.stringify(seen.at(-1)?.blocks)).toContain('Saving …');
  expect(JSON.stringify(await updated)).toContain('Saved: ');
});

test('a channel that has a digest is not changed from elsewhere', async () => {
  await typed('monday 09:00');
  const elsewhere = { channel: bot.slack.directMessages.ben, ...ben() };
  const [modal] = await typed('', elsewhere);
  const { seen } = await bot.workspace.submit(modal as Seen, { channel: '#general' });
  expect(JSON.stringify(seen.at(-1)?.blocks)).toContain('That channel has a digest already');
});

test('the Home tab shows a person their own digests, an admin all of them, and its buttons work', async () => {
  await typed('monday 09:00');
  const text = async (who = {}) => JSON.stringify((await bot.workspace.openHome(who)).blocks);
  expect(await text()).toMatch(/Weekly digests you set up.*every Monday at 09:00/);
  expect(await text(ben())).toMatch(/Weekly digests in this workspace.*every Monday at 09:00/);
  const home = await bot.workspace.openHome();
  const [after] = await bot.workspace.press(buttonOf(home, 'Pause'));
  expect(JSON.stringify(after?.blocks)).toContain('Paused.');
  expect(await saved()).toMatchObject({ state: 'paused' });
});

test('who is neither in the channel nor an admin nor its owner cannot touch it', async () => {
  await typed('monday 09:00', ben());
  const [here] = await typed('list');
  const stop = buttonOf(here, 'Stop');
  const elsewhere = { ...stop, seen: { ...stop.seen, channel: bot.slack.channels['security-jobs'] ?? '' } };
  expect((await bot.workspace.press(elsewhere))[0]?.text).toMatch(/^Only the person who set that digest up/);
  expect(await saved()).toMatchObject({ state: 'active' });
});

test('an event that is delivered again is answered once, also by another process', async () => {
  const event = {
    type: 'app_mention',
    user: bot.slack.people.ana,
    channel: general().channel,
    text: 'ciso',
    ts: '1.1',
    event_ts: '1',
  };
  const posts = () => bot.slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
  const before = posts();
  for (let time = 0; time < 3; time++) await bot.workspace.send(event, {}, 'Ev-same');
  await noteEvent(bot.storage.db, { team: bot.slack.teamId, event: 'Ev-elsewhere' }, now);
  await bot.workspace.send(event, {}, 'Ev-elsewhere');
  await bot.workspace.mention('hello');
  expect(posts() - before).toBe(2);
});

test('a button on the Home tab that fails says so in a direct message', async () => {
  await typed('monday 09:00');
  const home = await bot.workspace.openHome();
  bot.slack.failNext('views.publish', 'internal_error');
  const [told] = await bot.workspace.press(buttonOf(home, 'Pause'));
  expect(told).toMatchObject({
    surface: 'direct-message',
    text: expect.stringMatching(/^Sorry, that went wrong/),
  });
});

test('a typed digest command that fails says so where it was typed', async () => {
  bot.slack.failNext('chat.postMessage', 500);
  const [told] = await typed('monday 09:00');
  expect(told).toMatchObject({ surface: 'only-you', text: expect.stringMatching(/^Sorry, that went wrong/) });
  expect(await saved()).toBeUndefined();
});

test('asked for in a mention or a direct message, it says which command does it', async () => {
  for (const seen of [
    await bot.workspace.mention('digest off'),
    await bot.workspace.directMessage('weekly digest'),
  ])
    expect(seen[0]?.text).toMatch(
      /^A weekly digest is set up with the slash command, in the channel it is for/,
    );
});
