import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/schedule/deliver.ts';
import { giveUp } from '../../src/schedule/give-up.ts';
import { findDelivery, listDeliveries } from '../../src/storage/deliveries.ts';
import { recallShown } from '../../src/storage/shown.ts';
import { findSubscription } from '../../src/storage/subscriptions.ts';
import { ENGINES } from '../storage/databases.ts';
import { openStage } from './stage.ts';
import { subscribed } from './world.ts';

const SECOND = '2026-12-07T08:00Z';

describe.each(ENGINES)('on %s', (engine) => {
  const stage = openStage(engine);

  test('Slack gets it thirty minutes ahead and posts it on the minute, every week once, without saying a thing twice', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T07:29Z', stage.db);
    expect(stage.world.slack.held()).toEqual([]);
    await stage.world.pass('2026-11-30T07:30Z', stage.db);
    expect(stage.world.slack.held()).toHaveLength(1);
    await stage.world.pass('2026-12-15T00:00Z', stage.db);
    expect(stage.postedAt()).toEqual([
      '2026-11-30T08:00:00Z',
      '2026-12-07T08:00:00Z',
      '2026-12-14T08:00:00Z',
    ]);
    const items = (await listDeliveries(stage.db, stage.place(), 9)).flatMap((one) => one.items);
    expect(items.length).toBeGreaterThan(9);
    // A figure may be named again as what another one was before.
    expect(items.length - new Set(items).size).toBeLessThan(3);
  });

  test('twenty workers with the same job hand it over once', async () => {
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    await Promise.allSettled(Array.from({ length: 20 }, () => stage.attempt()));
    expect(stage.world.slack.held()).toHaveLength(1);
  });

  test.each([
    ['the connection breaks before Slack took it', { cut: 'before' }, ''],
    ['the connection breaks after Slack took it', { cut: 'after' }, ''],
    ['Slack answers 500', 500, ''],
    ['Slack says internal_error', 'internal_error', 'Slack did not take'],
  ] as const)('%s: the next attempt settles it, with one message in the end', async (_, fault, words) => {
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    stage.world.slack.failNext('chat.scheduleMessage', fault);
    await expect(stage.attempt()).rejects.toThrow(words);
    stage.world.jump('2026-11-30T07:32Z');
    await stage.attempt();
    expect(stage.world.slack.held()).toHaveLength(1);
    expect(await findDelivery(stage.db, stage.week())).toMatchObject({
      state: 'handed-over',
      heldAs: stage.world.slack.held()[0]?.id,
    });
  });

  test('when its time passes before Slack could say, it is unknown, not sent again, and its content stays for the next one', async () => {
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    stage.world.slack.failNext('chat.scheduleMessage', { cut: 'before' });
    await expect(stage.attempt()).rejects.toThrow();
    stage.world.jump('2026-11-30T08:01Z');
    await stage.attempt();
    expect(await findDelivery(stage.db, stage.week())).toMatchObject({ state: 'unknown' });
    expect(stage.world.slack.held()).toEqual([]);
    expect((await recallShown(stage.db, stage.place(), stage.world.now())).shown.size).toBe(0);
    await stage.world.pass(SECOND, stage.db);
    expect(stage.postedAt()).toEqual(['2026-12-07T08:00:00Z']);
  });

  test('a rate limit delays that workspace alone, for as long as Slack says', async () => {
    const other = await stage.begin();
    await subscribed(stage.db, { ...other, team: `${stage.team}B` }, stage.world.now());
    stage.world.jump('2026-11-30T07:31Z');
    stage.world.slack.failNext('chat.scheduleMessage', { rateLimited: 120 });
    await stage.attempt();
    await stage.attempt();
    expect(stage.world.slack.held()).toEqual([]);
    await deliver({ ...stage.week(), team: `${stage.team}B` }, stage.needs());
    expect(stage.world.slack.held()).toHaveLength(1);
    stage.world.jump('2026-11-30T07:34Z');
    await stage.attempt();
    expect(stage.world.slack.held()).toHaveLength(2);
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
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    stage.world.slack.failNext('chat.scheduleMessage', reason);
    await stage.attempt();
    await stage.attempt();
    expect(await findSubscription(stage.db, stage.place())).toMatchObject({
      state: 'paused',
      refusal: reason,
    });
    expect(await findDelivery(stage.db, stage.week())).toMatchObject({ state: 'refused', reason });
    const told = stage.world.slack.calls.filter(({ method }) => method === 'chat.postMessage');
    expect(told).toHaveLength(1);
    expect(told[0]?.body).toMatchObject({
      channel: stage.world.owner,
      text: expect.stringContaining('is paused'),
    });
  });

  test('after the last attempt it is given up, and the next week goes on', async () => {
    const before = await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    const logged: object[] = [];
    await giveUp(stage.week(), stage.needs(), { error: (detail) => logged.push(detail) });
    expect(await findDelivery(stage.db, stage.week())).toMatchObject({ state: 'failed' });
    expect((await findSubscription(stage.db, stage.place()))?.nextAt).toEqual(
      before.nextAt.add({ hours: 7 * 24 }),
    );
    expect(logged).toMatchObject([{ ...stage.week(), state: 'failed' }]);
  });

  test.each([
    ['a day late it still comes, once', '2026-12-01T09:10Z', ['2026-12-01T09:21:00Z']],
    ['after a week and a day two are missed and one comes', '2026-12-08T09:10Z', ['2026-12-08T09:21:00Z']],
    ['so late that the next is near, the next says it all', '2026-12-06T20:00Z', []],
  ])('a bot that was down: %s', async (_, back, posted) => {
    await stage.begin();
    stage.world.jump(back);
    await stage.world.pass(Temporal.Instant.from(back).add({ minutes: 20 }).toString(), stage.db);
    expect(stage.postedAt()).toEqual(posted);
  });

  test('a clock that is set back does not make it come again', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T08:05Z', stage.db);
    stage.world.jump('2026-11-30T07:00Z');
    await stage.world.pass('2026-11-30T09:00Z', stage.db);
    expect(stage.postedAt()).toEqual(['2026-11-30T08:00:00Z']);
  });

  test('with nothing new to say it keeps quiet and goes on', async () => {
    await stage.begin({ topics: ['no-such-topic'] });
    await stage.world.pass('2026-11-30T08:05Z', stage.db);
    expect(stage.postedAt()).toEqual([]);
    expect(await findDelivery(stage.db, stage.week())).toMatchObject({ state: 'skipped' });
  });
});
