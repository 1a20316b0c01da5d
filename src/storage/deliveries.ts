import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import { type Database, type DeliveryState, date, instant, type Place, type Tables } from './tables.ts';

/** One week of one channel. */
export type Week = Place & { week: string };

export type Delivery = Week & {
  state: DeliveryState;
  postAt: Temporal.Instant;
  /** When Slack was last asked to take the message. */
  askedAt: Temporal.Instant;
  /** Slack's id of the scheduled message. */
  heldAs: string | undefined;
  items: string[];
  reason: string | undefined;
};

export async function findDelivery(
  db: Database,
  { team, channel, week }: Week,
): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('week', '=', week)
    .executeTakeFirst();
  return row && deliveryOf(row);
}

/** The newest first. */
export async function listDeliveries(
  db: Database,
  { team, channel }: Place,
  limit: number,
): Promise<Delivery[]> {
  const rows = await db
    .selectFrom('deliveries')
    .selectAll()
    .where('team', '=', team)
    .where('channel', '=', channel)
    .orderBy('post_at', 'desc')
    .limit(limit)
    .execute();
  return rows.map(deliveryOf);
}

export function deliveryOf(row: Selectable<Tables['deliveries']>): Delivery {
  const { post_at, asked_at, held_as, reason, ...rest } = row;
  return {
    ...rest,
    postAt: instant(post_at),
    askedAt: instant(asked_at),
    heldAs: held_as ?? undefined,
    reason: reason ?? undefined,
  };
}

/** How many deliveries of all workspaces stand how, of those to be posted since a moment. */
export async function countDeliveries(
  db: Database,
  since: Temporal.Instant,
): Promise<Record<string, number>> {
  const rows = await db
    .selectFrom('deliveries')
    .select(['state', sql<number>`count(*)::int`.as('count')])
    .where('post_at', '>', date(since))
    .groupBy('state')
    .execute();
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}
