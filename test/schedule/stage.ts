import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Subscription } from '../../src/digest/subscription.ts';
import { deliver } from '../../src/schedule/deliver.ts';
import type { Week } from '../../src/storage/deliveries.ts';
import type { Database } from '../../src/storage/tables.ts';
import { type Engine, openEngine } from '../storage/databases.ts';
import { createWorld, subscribed } from './world.ts';

const TUESDAY = '2026-11-24T10:00Z';
export const W49 = '2026-W49';

/** A database for all tests of a file; each test begins with a workspace, a Slack and a digest of its own. */
export function openStage(engine: Engine) {
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

  const place = () => ({ team, channel: world.channel });
  const week = (id = W49): Week => ({ ...place(), week: id });
  const needs = () => world.needs(db);
  return {
    get db() {
      return db;
    },
    get world() {
      return world;
    },
    get team() {
      return team;
    },
    place,
    week,
    needs,
    by: () => ({ ...place(), user: world.owner }),
    /** A new workspace, its Slack and a digest in #general. */
    async begin(given: Partial<Subscription> = {}, start = TUESDAY) {
      world = await createWorld(start);
      team = `T${Math.max(0, Number(team.slice(1))) + 1}`;
      const { channel, owner } = world;
      return subscribed(db, { team, channel, owner, ...given }, world.now());
    },
    postedAt: () =>
      world.slack.posted.map(({ post_at }) =>
        Temporal.Instant.fromEpochMilliseconds(post_at * 1000).toString(),
      ),
    attempt: (id?: string) => deliver(week(id), needs()),
  };
}
