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

/**
 * Writes down that Slack is about to be asked, for when and with what, before it is. One worker alone gets true: `before` is
 * the attempt this one follows, or nothing when there was none.
 */
export async function claimDelivery(
  db: Database,
  { team, channel, week, postAt, askedAt, items }: Omit<Delivery, 'state' | 'heldAs' | 'reason'>,
  before: Delivery | undefined,
): Promise<boolean> {
  const attempt = { post_at: date(postAt), asked_at: date(askedAt), items };
  if (!before) {
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('deliveries')
      .values({ team, channel, week, state: 'asking', ...attempt, held_as: null, reason: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }
  const { numUpdatedRows } = await db
    .updateTable('deliveries')
    .set(attempt)
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('week', '=', week)
    .where('state', '=', 'asking')
    .where('asked_at', '=', date(before.askedAt))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes back a claim: Slack said clearly that it has not taken the message, or has given it back. */
export async function unclaimDelivery(db: Database, { team, channel, week }: Week): Promise<void> {
  await db
    .deleteFrom('deliveries')
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('week', '=', week)
    .execute();
}

/**
 * Slack has the message: its items count as shown, and the subscription moves on. One statement, so that all of it is true or
 * none. False when the subscription was changed, paused or removed meanwhile: then the message is to be taken back.
 */
export async function markHandedOver(
  db: Database,
  { team, channel, week, heldAs, move }: HandedOver,
): Promise<boolean> {
  const { rows } = await sql<{ moved: boolean }>`
    with handed as (
      update deliveries set state = 'handed-over', held_as = ${heldAs}
      where team = ${team} and channel = ${channel} and week = ${week}
      returning items, post_at
    ), remembered as (
      insert into shown (team, channel, item, shown_at)
      select ${team}, ${channel}, item, post_at from handed, unnest(items) as item
      on conflict (team, channel, item) do update set shown_at = excluded.shown_at
    ), moved as (
      update subscriptions set next_at = ${move ? date(move.to) : null}::timestamptz
      where team = ${team} and channel = ${channel} and state = 'active'
        and next_at = ${move ? date(move.from) : null}::timestamptz
      returning 1
    )
    select exists (select 1 from moved) as moved`.execute(db);
  return rows[0]?.moved === true;
}
export type HandedOver = Week & {
  heldAs: string;
  /** The subscription's next posting, as it was read before Slack was asked and as it is to be; absent: it has none. */
  move: { from: Temporal.Instant; to: Temporal.Instant } | undefined;
};

/** How a week ended, other than in Slack's hands. */
export async function endDelivery(
  db: Database,
  { team, channel, week }: Week,
  { state, postAt, reason }: { state: DeliveryState; postAt: Temporal.Instant; reason?: string },
): Promise<void> {
  const ended = { state, reason: reason ?? null };
  const post_at = date(postAt);
  await db
    .insertInto('deliveries')
    .values({ team, channel, week, ...ended, post_at, asked_at: post_at, held_as: null, items: [] })
    .onConflict((conflict) => conflict.columns(['team', 'channel', 'week']).doUpdateSet(ended))
    .execute();
}

function deliveryOf(row: Selectable<Tables['deliveries']>): Delivery {
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
