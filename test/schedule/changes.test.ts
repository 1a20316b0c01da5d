import { describe, expect, test } from 'vitest';
import { deliver } from '../../src/schedule/deliver.ts';
import { pause, resume, stop, subscribe } from '../../src/slack/digests.ts';
import { findDelivery, listDeliveries } from '../../src/storage/deliveries.ts';
import { recallShown } from '../../src/storage/shown.ts';
import { findSubscription } from '../../src/storage/subscriptions.ts';
import { ENGINES } from '../storage/databases.ts';
import { openStage } from './stage.ts';

const [FIRST, SECOND] = ['2026-11-30T08:00Z', '2026-12-07T08:00Z'];

const FRIDAY = { weekday: 5, time: '12:00', zone: 'Europe/Zurich', topics: [], roles: [] };
const yes = async () => undefined;

describe.each(ENGINES)('on %s', (engine) => {
  const stage = openStage(engine);

  test('stopping takes back what Slack holds; nothing of it counts as shown', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T07:40Z', stage.db);
    expect(await stop(stage.place(), stage.needs())).toEqual({ onItsWay: undefined });
    expect(stage.world.slack.held()).toEqual([]);
    expect((await recallShown(stage.db, stage.place(), stage.world.now())).shown.size).toBe(0);
    expect(await listDeliveries(stage.db, stage.place(), 9)).toEqual([]);
  });

  test('stopping in the last minute says that one is on its way', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T07:55Z', stage.db);
    stage.world.jump('2026-11-30T07:59:30Z');
    const ended = await stop(stage.place(), stage.needs());
    expect(ended?.onItsWay?.toInstant().toString()).toBe('2026-11-30T08:00:00Z');
    await stage.world.pass(SECOND, stage.db);
    expect(stage.postedAt()).toEqual(['2026-11-30T08:00:00Z']);
  });

  test('stopped while Slack is being asked: it is taken back as soon as Slack has it', async () => {
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    const { slack } = stage.needs();
    await deliver(stage.week(), {
      ...stage.needs(),
      slack: {
        ...slack,
        handOver: async (post) => {
          await stop(stage.place(), stage.needs());
          return slack.handOver(post);
        },
      },
    });
    expect(stage.world.slack.held()).toEqual([]);
    expect(await findDelivery(stage.db, stage.week())).toBeUndefined();
  });

  test('a change takes back what Slack holds and gives one digest that week, not two', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T07:40Z', stage.db);
    await subscribe(stage.by(), FRIDAY, yes, stage.needs());
    expect(stage.world.slack.held()).toEqual([]);
    await stage.world.pass('2026-12-12T00:00Z', stage.db);
    expect(stage.postedAt()).toEqual(['2026-12-04T11:00:00Z', '2026-12-11T11:00:00Z']);
  });

  test.each([
    ['to Friday', () => subscribe(stage.by(), FRIDAY, yes, stage.needs()), '2026-12-04T11:00:00Z'],
    [
      'to the same time',
      () => subscribe(stage.by(), { ...FRIDAY, weekday: 1, time: '09:00' }, yes, stage.needs()),
      FIRST,
    ],
    [
      'by a pause and a resume',
      () => pause(stage.place(), stage.needs()).then(() => resume(stage.place(), stage.needs())),
      FIRST,
    ],
  ])('changed %s while Slack is being asked: that week still has its one digest', async (_, change, at) => {
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    const { slack } = stage.needs();
    const handOver = async (post: Parameters<typeof slack.handOver>[0]) => {
      await change();
      return slack.handOver(post);
    };
    await deliver(stage.week(), { ...stage.needs(), slack: { ...slack, handOver } });
    await stage.world.pass('2026-12-05T00:00Z', stage.db);
    expect(stage.postedAt()).toEqual([Temporal.Instant.from(at).toString()]);
  });

  test('two who save at once, or a double click, leave the week its digest', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T07:40Z', stage.db);
    await Promise.all([
      subscribe(stage.by(), FRIDAY, yes, stage.needs()),
      subscribe(stage.by(), FRIDAY, yes, stage.needs()),
    ]);
    await stage.world.pass('2026-12-05T00:00Z', stage.db);
    expect(stage.postedAt()).toEqual(['2026-12-04T11:00:00Z']);
  });

  test('stopping that fails half way is finished by trying again', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T07:40Z', stage.db);
    stage.world.slack.failNext('chat.deleteScheduledMessage', { cut: 'before' });
    await expect(stop(stage.place(), stage.needs())).rejects.toThrow();
    expect(await stop(stage.place(), stage.needs())).toEqual({ onItsWay: undefined });
    expect(stage.world.slack.held()).toEqual([]);
  });

  test('stopped with an unknown outcome while the workspace is to be left alone: it is still taken back', async () => {
    await stage.begin();
    stage.world.jump('2026-11-30T07:31Z');
    stage.world.slack.failNext('chat.scheduleMessage', { cut: 'after' });
    await expect(stage.attempt()).rejects.toThrow();
    await stop(stage.place(), stage.needs());
    stage.world.jump('2026-11-30T07:32Z');
    stage.world.slack.failNext('chat.scheduledMessages.list', { rateLimited: 30 });
    await expect(stage.attempt()).rejects.toThrow('left alone');
    await expect(stage.attempt()).rejects.toThrow('left alone');
    stage.world.jump('2026-11-30T07:34Z');
    await stage.attempt();
    expect(stage.world.slack.held()).toEqual([]);
  });

  test('a change after the digest was posted waits for the next week', async () => {
    await stage.begin();
    await stage.world.pass('2026-11-30T08:05Z', stage.db);
    const saved = await subscribe(stage.by(), FRIDAY, yes, stage.needs());
    expect(saved).toMatchObject({ next: Temporal.ZonedDateTime.from('2026-12-11T12:00[Europe/Zurich]') });
    await stop(stage.place(), stage.needs());
    await subscribe(stage.by(), FRIDAY, yes, stage.needs());
    await stage.world.pass('2026-12-12T00:00Z', stage.db);
    expect(stage.postedAt()).toEqual(['2026-11-30T08:00:00Z', '2026-12-11T11:00:00Z']);
  });

  test('when Slack refuses the line in the channel, nothing changes', async () => {
    const before = await stage.begin();
    expect(await subscribe(stage.by(), FRIDAY, async () => 'not_in_channel', stage.needs())).toEqual({
      refused: 'not_in_channel',
    });
    expect(await findSubscription(stage.db, stage.place())).toEqual(before);
  });

  test('paused nothing comes; resumed the next one does', async () => {
    await stage.begin();
    await pause(stage.place(), stage.needs());
    await stage.world.pass('2026-12-01T00:00Z', stage.db);
    expect((await resume(stage.place(), stage.needs()))?.toInstant()).toEqual(Temporal.Instant.from(SECOND));
    await stage.world.pass('2026-12-08T00:00Z', stage.db);
    expect(stage.postedAt()).toEqual(['2026-12-07T08:00:00Z']);
  });

  test('subscribing half an hour before still gives today', async () => {
    await stage.begin({}, '2026-11-30T07:45Z');
    await stage.world.pass('2026-11-30T08:05Z', stage.db);
    expect(stage.postedAt()).toEqual([Temporal.Instant.from(FIRST).toString()]);
  });
});
