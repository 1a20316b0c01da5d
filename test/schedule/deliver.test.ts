import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Subscription } from '../../src/digest/subscription.ts';
import { deliver } from '../../src/schedule/deliver.ts';
import { giveUp } from '../../src/schedule/give-up.ts';
import { pause, resume, stop, subscribe } from '../../src/slack/digests.ts';
import { findDelivery, listDeliveries, type Week } from '../../src/storage/deliveries.ts';
import { recallShown } from '../../src/storage/shown.ts';
import { findSubscription } from '../../src/storage/subscriptions.ts';
import type { Database } from '../../src/storage/tables.ts';
import { ENGINES, openEngine } from '../storage/databases.ts';
import { createWorld, subscribed } from './world.ts';

const TUESDAY = '2026-11-24T10:00Z';
const [FIRST, SECOND] = ['2026-11-30T08:00Z', '2026-12-07T08:00Z'];
const W49 = '2026-W49';

describe.each(ENGINES)('on %s', (engine) => {
  let databases: Awaited<ReturnType<typeof openEngine>>;
  let db: Database;
  let world: Awaited<ReturnType<typeof createWorld>>;
  let team = 'T0';
  beforeAll(async () => {
    databases = await openEngine(engine);
    db = (await databases.open()).db;
  });
  afterEach(async () => {
    await db.deleteFrom('subscriptions').execute();
    await world.slack.close();
  });
  afterAll(() => databases.remove());

  /** A new workspace, its Slack and a digest in #general. */
  async function begin(given: Partial<Subscription> = {}, start = TUESDAY) {
    world = await createWorld(start);
    team = `T${Math.max(0, Number(team.slice(1))) + 1}`;
    const { channel, owner } = world;
    return subscribed(db, { team, channel, owner, ...given }, world.now());
  }
  const place = () => ({ team, channel: world.channel });
  const week = (id = W49): Week => ({ ...place(), week: id });
  const needs = () => world.needs(db);
  const postedAt = () =>
    world.slack.posted.map(({ post_at }) =>
      Temporal.Instant.fromEpochMilliseconds(post_at * 1000).toString(),
    );
  const attempt = (id?: string) => deliver(week(id), needs());

  test('Slack gets it thirty minutes ahead and posts it on the minute, every week once, without saying a thing twice', async () => {
    await begin();
    await world.pass('2026-11-30T07:29Z', db);
    expect(world.slack.held()).toEqual([]);
    await world.pass('2026-11-30T07:30Z', db);
    expect(world.slack.held()).toHaveLength(1);
    await world.pass('2026-12-15T00:00Z', db);
    expect(postedAt()).toEqual(['2026-11-30T08:00:00Z', '2026-12-07T08:00:00Z', '2026-12-14T08:00:00Z']);
    const items = (await listDeliveries(db, place(), 9)).flatMap((one) => one.items);
    expect(items.length).toBeGreaterThan(9);
    // A figure may be named again as what another one was before.
    expect(items.length - new Set(items).size).toBeLessThan(3);
  });

  test('twenty workers with the same job hand it over once', async () => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    await Promise.allSettled(Array.from({ length: 20 }, () => attempt()));
    expect(world.slack.held()).toHaveLength(1);
  });

  test.each([
    ['the connection breaks before Slack took it', { cut: 'before' }, ''],
    ['the connection breaks after Slack took it', { cut: 'after' }, ''],
    ['Slack answers 500', 500, ''],
    ['Slack says internal_error', 'internal_error', 'Slack did not take'],
  ] as const)('%s: the next attempt settles it, with one message in the end', async (_, fault, words) => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    world.slack.failNext('chat.scheduleMessage', fault);
    await expect(attempt()).rejects.toThrow(words);
    world.jump('2026-11-30T07:32Z');
    await attempt();
    expect(world.slack.held()).toHaveLength(1);
    expect(await findDelivery(db, week())).toMatchObject({
      state: 'handed-over',
      heldAs: world.slack.held()[0]?.id,
    });
  });

  test('when its time passes before Slack could say, it is unknown, not sent again, and its content stays for the next one', async () => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    world.slack.failNext('chat.scheduleMessage', { cut: 'before' });
    await expect(attempt()).rejects.toThrow();
    world.jump('2026-11-30T08:01Z');
    await attempt();
    expect(await findDelivery(db, week())).toMatchObject({ state: 'unknown' });
    expect(world.slack.held()).toEqual([]);
    expect((await recallShown(db, place(), world.now())).shown.size).toBe(0);
    await world.pass(SECOND, db);
    expect(postedAt()).toEqual(['2026-12-07T08:00:00Z']);
  });

  test('a rate limit delays that workspace alone, for as long as Slack says', async () => {
    const other = await begin();
    await subscribed(db, { ...other, team: `${team}B` }, world.now());
    world.jump('2026-11-30T07:31Z');
    world.slack.failNext('chat.scheduleMessage', { rateLimited: 120 });
    await attempt();
    await attempt();
    expect(world.slack.held()).toEqual([]);
    await deliver({ ...week(), team: `${team}B` }, needs());
    expect(world.slack.held()).toHaveLength(1);
    world.jump('2026-11-30T07:34Z');
    await attempt();
    expect(world.slack.held()).toHaveLength(2);
  });

  test.each([
    ...[
      'channel_not_found',
      'is_archived',
      'not_in_channel',
      'account_inactive',
      'token_revoked',
      'invalid_auth',
    ],
  ])('%s pauses the subscription and tells its owner once', async (reason) => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    world.slack.failNext('chat.scheduleMessage', reason);
    await attempt();
    await attempt();
    expect(await findSubscription(db, place())).toMatchObject({ state: 'paused', refusal: reason });
    expect(await findDelivery(db, week())).toMatchObject({ state: 'refused', reason });
    const told = world.slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toMatchObject({ channel: world.owner, text: expect.stringContaining('is paused') });
  });

  test('after the last attempt it is given up, and the next week goes on', async () => {
    const before = await begin();
    world.jump('2026-11-30T07:31Z');
    const logged: object[] = [];
    await giveUp(week(), needs(), { error: (detail) => logged.push(detail) });
    expect(await findDelivery(db, week())).toMatchObject({ state: 'failed' });
    expect((await findSubscription(db, place()))?.nextAt).toEqual(before.nextAt.add({ hours: 7 * 24 }));
    expect(logged).toMatchObject([{ ...week(), state: 'failed' }]);
  });

  test.each([
    ['a day late it still comes, once', '2026-12-01T09:10Z', ['2026-12-01T09:21:00Z']],
    ['after a week and a day two are missed and one comes', '2026-12-08T09:10Z', ['2026-12-08T09:21:00Z']],
    ['so late that the next is near, the next says it all', '2026-12-06T20:00Z', []],
  ])('a bot that was down: %s', async (_, back, posted) => {
    await begin();
    world.jump(back);
    await world.pass(Temporal.Instant.from(back).add({ minutes: 20 }).toString(), db);
    expect(postedAt()).toEqual(posted);
  });

  test('a clock that is set back does not make it come again', async () => {
    await begin();
    await world.pass('2026-11-30T08:05Z', db);
    world.jump('2026-11-30T07:00Z');
    await world.pass('2026-11-30T09:00Z', db);
    expect(postedAt()).toEqual(['2026-11-30T08:00:00Z']);
  });

  const by = () => ({ ...place(), user: world.owner });
  const yes = async () => undefined;
  const FRIDAY = { weekday: 5, time: '12:00', zone: 'Europe/Zurich', topics: [], roles: [] };

  test('stopping takes back what Slack holds; nothing of it counts as shown', async () => {
    await begin();
    await world.pass('2026-11-30T07:40Z', db);
    expect(await stop(place(), needs())).toEqual({ onItsWay: undefined });
    expect(world.slack.held()).toEqual([]);
    expect((await recallShown(db, place(), world.now())).shown.size).toBe(0);
    expect(await listDeliveries(db, place(), 9)).toEqual([]);
  });

  test('stopping in the last minute says that one is on its way', async () => {
    await begin();
    await world.pass('2026-11-30T07:55Z', db);
    world.jump('2026-11-30T07:59:30Z');
    const ended = await stop(place(), needs());
    expect(ended?.onItsWay?.toInstant().toString()).toBe('2026-11-30T08:00:00Z');
    await world.pass(SECOND, db);
    expect(postedAt()).toEqual(['2026-11-30T08:00:00Z']);
  });

  test('stopped while Slack is being asked: it is taken back as soon as Slack has it', async () => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    const { slack } = needs();
    await deliver(week(), {
      ...needs(),
      slack: {
        ...slack,
        handOver: async (post) => {
          await stop(place(), needs());
          return slack.handOver(post);
        },
      },
    });
    expect(world.slack.held()).toEqual([]);
    expect(await findDelivery(db, week())).toBeUndefined();
  });

  test('a change takes back what Slack holds and gives one digest that week, not two', async () => {
    await begin();
    await world.pass('2026-11-30T07:40Z', db);
    await subscribe(by(), FRIDAY, yes, needs());
    expect(world.slack.held()).toEqual([]);
    await world.pass('2026-12-12T00:00Z', db);
    expect(postedAt()).toEqual(['2026-12-04T11:00:00Z', '2026-12-11T11:00:00Z']);
  });

  test.each([
    ['to Friday', () => subscribe(by(), FRIDAY, yes, needs()), '2026-12-04T11:00:00Z'],
    [
      'to the same time',
      () => subscribe(by(), { ...FRIDAY, weekday: 1, time: '09:00' }, yes, needs()),
      FIRST,
    ],
    ['by a pause and a resume', () => pause(place(), needs()).then(() => resume(place(), needs())), FIRST],
  ])('changed %s while Slack is being asked: that week still has its one digest', async (_, change, at) => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    const { slack } = needs();
    const handOver = async (post: Parameters<typeof slack.handOver>[0]) => {
      await change();
      return slack.handOver(post);
    };
    await deliver(week(), { ...needs(), slack: { ...slack, handOver } });
    await world.pass('2026-12-05T00:00Z', db);
    expect(postedAt()).toEqual([Temporal.Instant.from(at).toString()]);
  });

  test('two who save at once, or a double click, leave the week its digest', async () => {
    await begin();
    await world.pass('2026-11-30T07:40Z', db);
    await Promise.all([subscribe(by(), FRIDAY, yes, needs()), subscribe(by(), FRIDAY, yes, needs())]);
    await world.pass('2026-12-05T00:00Z', db);
    expect(postedAt()).toEqual(['2026-12-04T11:00:00Z']);
  });

  test('stopping that fails half way is finished by trying again', async () => {
    await begin();
    await world.pass('2026-11-30T07:40Z', db);
    world.slack.failNext('chat.deleteScheduledMessage', { cut: 'before' });
    await expect(stop(place(), needs())).rejects.toThrow();
    expect(await stop(place(), needs())).toEqual({ onItsWay: undefined });
    expect(world.slack.held()).toEqual([]);
  });

  test('stopped with an unknown outcome while the workspace is to be left alone: it is still taken back', async () => {
    await begin();
    world.jump('2026-11-30T07:31Z');
    world.slack.failNext('chat.scheduleMessage', { cut: 'after' });
    await expect(attempt()).rejects.toThrow();
    await stop(place(), needs());
    world.jump('2026-11-30T07:32Z');
    world.slack.failNext('chat.scheduledMessages.list', { rateLimited: 30 });
    await expect(attempt()).rejects.toThrow('left alone');
    await expect(attempt()).rejects.toThrow('left alone');
    world.jump('2026-11-30T07:34Z');
    await attempt();
    expect(world.slack.held()).toEqual([]);
  });

  test('a change after the digest was posted waits for the next week', async () => {
    await begin();
    await world.pass('2026-11-30T08:05Z', db);
    const saved = await subscribe(by(), FRIDAY, yes, needs());
    expect(saved).toMatchObject({ next: Temporal.ZonedDateTime.from('2026-12-11T12:00[Europe/Zurich]') });
    await stop(place(), needs());
    await subscribe(by(), FRIDAY, yes, needs());
    await world.pass('2026-12-12T00:00Z', db);
    expect(postedAt()).toEqual(['2026-11-30T08:00:00Z', '2026-12-11T11:00:00Z']);
  });

  test('when Slack refuses the line in the channel, nothing changes', async () => {
    const before = await begin();
    expect(await subscribe(by(), FRIDAY, async () => 'not_in_channel', needs())).toEqual({
      refused: 'not_in_channel',
    });
    expect(await findSubscription(db, place())).toEqual(before);
  });

  test('paused nothing comes; resumed the next one does', async () => {
    await begin();
    await pause(place(), needs());
    await world.pass('2026-12-01T00:00Z', db);
    expect((await resume(place(), needs()))?.toInstant()).toEqual(Temporal.Instant.from(SECOND));
    await world.pass('2026-12-08T00:00Z', db);
    expect(postedAt()).toEqual(['2026-12-07T08:00:00Z']);
  });

  test('subscribing half an hour before still gives today', async () => {
    await begin({}, '2026-11-30T07:45Z');
    await world.pass('2026-11-30T08:05Z', db);
    expect(postedAt()).toEqual([Temporal.Instant.from(FIRST).toString()]);
  });

  test('with nothing new to say it keeps quiet and goes on', async () => {
    await begin({ topics: ['no-such-topic'] });
    await world.pass('2026-11-30T08:05Z', db);
    expect(postedAt()).toEqual([]);
    expect(await findDelivery(db, week())).toMatchObject({ state: 'skipped' });
  });
});
