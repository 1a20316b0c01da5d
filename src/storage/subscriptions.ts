import type { Selectable } from 'kysely';
import type { Subscription } from '../digest/subscription.ts';
import { type Database, date, instant, type Place, type Tables } from './tables.ts';

export async function findSubscription(
  db: Database,
  { team, channel }: Place,
): Promise<Subscription | undefined> {
  const row = await db
    .selectFrom('subscriptions')
    .selectAll()
    .where('team', '=', team)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return row && subscriptionOf(row);
}

/** Those of one owner, or without one all of the workspace; the next to be posted first. */
export async function listSubscriptions(
  db: Database,
  { team, owner }: { team: string; owner: string | undefined },
  limit: number,
): Promise<Subscription[]> {
  const all = db.selectFrom('subscriptions').selectAll().where('team', '=', team);
  const rows = await (owner === undefined ? all : all.where('owner', '=', owner))
    .orderBy('next_at')
    .orderBy('channel')
    .limit(limit)
    .execute();
  return rows.map(subscriptionOf);
}

/** Writes it whole, in the place of one that the channel may have had. */
export async function saveSubscription(db: Database, subscription: Subscription): Promise<void> {
  const { nextAt, refusal = null, ...rest } = subscription;
  const row = { ...rest, refusal, next_at: date(nextAt) };
  const { team, channel, ...changed } = row;
  await db
    .insertInto('subscriptions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['team', 'channel']).doUpdateSet(changed))
    .execute();
}

/** False when there was none. */
export async function removeSubscription(db: Database, { team, channel }: Place): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('subscriptions')
    .where('team', '=', team)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Pauses an active one; false when it was not, so that its owner is told once. */
export async function pauseSubscription(
  db: Database,
  { team, channel }: Place,
  refusal: string | null,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ state: 'paused', refusal })
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('state', '=', 'active')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Makes a paused one active again; false when it was not paused any more. */
export async function resumeSubscription(
  db: Database,
  { team, channel }: Place,
  nextAt: Temporal.Instant,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('subscriptions')
    .set({ state: 'active', refusal: null, next_at: date(nextAt) })
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('state', '=', 'paused')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Moves the next posting on, unless somebody changed, paused or removed the subscription meanwhile. */
export async function advanceSubscription(
  db: Database,
  { team, channel, nextAt }: Pick<Subscription, 'team' | 'channel' | 'nextAt'>,
  to: Temporal.Instant,
): Promise<void> {
  await db
    .updateTable('subscriptions')
    .set({ next_at: date(to) })
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('state', '=', 'active')
    .where('next_at', '=', date(nextAt))
    .execute();
}

export function subscriptionOf(row: Selectable<Tables['subscriptions']>): Subscription {
  const { next_at, refusal, ...rest } = row;
  return { ...rest, refusal: refusal ?? undefined, nextAt: instant(next_at) };
}
