import { type Database, date } from './tables.ts';

const KEPT = { events: { hours: 24 }, shown: { hours: 24 * 366 }, deliveries: { hours: 24 * 400 } };

/** Removes what nothing needs any more, in all workspaces. */
export async function clean(db: Database, now: Temporal.Instant): Promise<void> {
  const before = (age: { hours: number }) => date(now.subtract(age));
  await db.deleteFrom('threads').where('until', '<', date(now)).execute();
  await db.deleteFrom('events').where('seen_at', '<', before(KEPT.events)).execute();
  await db.deleteFrom('shown').where('shown_at', '<', before(KEPT.shown)).execute();
  await db.deleteFrom('deliveries').where('post_at', '<', before(KEPT.deliveries)).execute();
  await db.deleteFrom('workspaces').where('wait_until', '<', date(now)).execute();
}
