import { sql } from 'kysely';
import type { Delivery, Week } from './deliveries.ts';
import { type Database, type DeliveryState, date } from './tables.ts';

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

/** Takes back a claim of ours: Slack said clearly that it has not taken the message. */
export async function unclaimDelivery(
  db: Database,
  { team, channel, week, askedAt }: Week & Pick<Delivery, 'askedAt'>,
): Promise<void> {
  await db
    .deleteFrom('deliveries')
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('week', '=', week)
    .where('state', '=', 'asking')
    .where('asked_at', '=', date(askedAt))
    .execute();
}

/** Slack has given a message back: the week is free again, and nothing of it was shown. */
export async function releaseDelivery(db: Database, { team, channel, week }: Week): Promise<void> {
  await sql`
    with released as (
      delete from deliveries where team = ${team} and channel = ${channel} and week = ${week}
      returning items
    )
    delete from shown where team = ${team} and channel = ${channel}
      and item in (select unnest(items) from released)`.execute(db);
}

/**
 * Slack has the message: its items count as shown, and the subscription moves on. One statement, so that all of it is true or
 * none. `unwanted`: the subscription was changed, paused or removed meanwhile, and nothing was written. `concluded`: another
 * worker wrote down how this week went.
 */
export async function markHandedOver(
  db: Database,
  { team, channel, week, heldAs, move }: HandedOver,
): Promise<'kept' | 'unwanted' | 'concluded'> {
  const { rows } = await sql<{ open: boolean; handed: boolean }>`
    with open as (
      select 1 from deliveries
      where team = ${team} and channel = ${channel} and week = ${week} and state = 'asking'
    ), moved as (
      update subscriptions set next_at = ${move ? date(move.to) : null}::timestamptz
      where team = ${team} and channel = ${channel} and state = 'active'
        and next_at = ${move ? date(move.from) : null}::timestamptz and exists (select 1 from open)
      returning 1
    ), handed as (
      update deliveries set state = 'handed-over', held_as = ${heldAs}
      where team = ${team} and channel = ${channel} and week = ${week} and state = 'asking'
        and (${move === undefined} or exists (select 1 from moved))
      returning items, post_at
    ), remembered as (
      insert into shown (team, channel, item, shown_at)
      select ${team}, ${channel}, item, post_at from handed, unnest(items) as item
      on conflict (team, channel, item) do update set shown_at = excluded.shown_at
    )
    select exists (select 1 from open) as open, exists (select 1 from handed) as handed`.execute(db);
  if (rows[0]?.handed) return 'kept';
  return rows[0]?.open ? 'unwanted' : 'concluded';
}
export type HandedOver = Week & {
  heldAs: string;
  /** The subscription's next posting, as it was read before Slack was asked and as it is to be; absent: whatever it is. */
  move: { from: Temporal.Instant; to: Temporal.Instant } | undefined;
};

/** How a week ended, other than in Slack's hands. A week that has ended already stays as it is. */
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
    .onConflict((conflict) =>
      conflict
        .columns(['team', 'channel', 'week'])
        .doUpdateSet(ended)
        .where('deliveries.state', '=', 'asking'),
    )
    .execute();
}
