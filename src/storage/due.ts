import { sql } from 'kysely';
import type { Subscription } from '../digest/subscription.ts';
import { subscriptionOf } from './subscriptions.ts';
import { type Database, date } from './tables.ts';

/** Rows read at a time: a Monday morning may have many. */
const PAGE = 1000;

/**
 * The active subscriptions of all workspaces to be posted up to a moment, a page at a time, the earliest first. Left out are
 * workspaces that Slack told us to leave alone for now.
 */
export async function* dueSubscriptions(
  db: Database,
  { until, now }: { until: Temporal.Instant; now: Temporal.Instant },
): AsyncGenerator<Subscription[]> {
  let after: Subscription | undefined;
  for (;;) {
    const page = await duePage(db, { until, now, after });
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1);
  }
}

async function duePage(db: Database, { until, now, after }: Span): Promise<Subscription[]> {
  const rows = await dueQuery(db, { until, now, after }).execute();
  return rows.map(subscriptionOf);
}

export type Span = { until: Temporal.Instant; now: Temporal.Instant; after: Subscription | undefined };

export function dueQuery(db: Database, { until, now, after }: Span) {
  const due = db
    .selectFrom('subscriptions')
    .selectAll()
    .where('state', '=', 'active')
    .where('next_at', '<=', date(until))
    .where('team', 'not in', (waiting) =>
      waiting.selectFrom('workspaces').select('team').where('wait_until', '>', date(now)),
    )
    .orderBy('next_at')
    .orderBy('team')
    .orderBy('channel')
    .limit(PAGE);
  if (!after) return due;
  const { nextAt, team, channel } = after;
  return due.where(
    sql<boolean>`(next_at, team, channel) > (${date(nextAt)}::timestamptz, ${team}, ${channel})`,
  );
}
