import { type Selectable, sql } from 'kysely';
import type { Subscription } from '../digest/subscription.ts';
import { type Delivery, deliveryOf, type Week } from './deliveries.ts';
import { subscriptionOf } from './subscriptions.ts';
import { type Database, date, instant, type Tables } from './tables.ts';

/** All that a worker must know of a channel and a week. */
export type Ahead = {
  subscription: Subscription | undefined;
  delivery: Delivery | undefined;
  /** Until when Slack wants to hear no digests from this workspace. */
  waitUntil: Temporal.Instant | undefined;
  /** What the channel was shown in the year before. */
  shown: ReadonlySet<string>;
  /** When its last digest was posted. */
  since: Temporal.Instant | undefined;
};

/** One query, since a worker asks it for every digest. */
export async function lookAhead(
  db: Database,
  { team, channel, week }: Week,
  now: Temporal.Instant,
): Promise<Ahead> {
  const { rows } = await sql<Row>`
    select
      (select to_json(s) from subscriptions s where team = ${team} and channel = ${channel}) as subscription,
      (select to_json(d) from deliveries d
        where team = ${team} and channel = ${channel} and week = ${week}) as delivery,
      (select wait_until from workspaces where team = ${team}) as waits,
      (select array_agg(item) from shown
        where team = ${team} and channel = ${channel}
          and shown_at > ${date(now)}::timestamptz - interval '1 year') as items,
      (select max(post_at) from deliveries
        where team = ${team} and channel = ${channel} and state = 'handed-over') as since`.execute(db);
  const { subscription, delivery, waits, items, since } = rows[0] ?? {};
  return {
    subscription: subscription ? subscriptionOf(withDates(subscription, ['next_at'])) : undefined,
    delivery: delivery ? deliveryOf(withDates(delivery, ['post_at', 'asked_at'])) : undefined,
    waitUntil: waits ? instant(waits) : undefined,
    shown: new Set(items),
    since: since ? instant(since) : undefined,
  };
}

type Row = {
  subscription: Selectable<Tables['subscriptions']> | null;
  delivery: Selectable<Tables['deliveries']> | null;
  waits: Date | null;
  items: string[] | null;
  since: Date | null;
};

/** JSON has no dates; Postgres writes them as ISO 8601. */
const withDates = <T extends object>(row: T, columns: (keyof T)[]): T => ({
  ...row,
  ...Object.fromEntries(columns.map((column) => [column, new Date(String(row[column]))])),
});
