import type { PgBoss } from 'pg-boss';
import { dueOf, LEAD } from '../digest/due.ts';
import type { Subscription } from '../digest/subscription.ts';
import type { Week } from '../storage/deliveries.ts';
import { dueSubscriptions } from '../storage/due.ts';
import type { Database } from '../storage/tables.ts';
import type { Log } from './log.ts';
import { DELIVER } from './queues.ts';

/**
 * Sends a job for each subscription that is due; gives how many. One that is sent already is not sent twice, in whatever
 * process: the queue takes one job of a key. A subscription stays due until its job is done, so none can be lost.
 */
export async function tick({ db, boss, now, log }: Ticking): Promise<number> {
  let sent = 0;
  for await (const subscriptions of dueSubscriptions(db, { until: now.add(LEAD), now })) {
    const jobs = subscriptions.flatMap((subscription) => jobsOf(subscription, now, log));
    await boss.insert(DELIVER, jobs);
    sent += jobs.length;
  }
  return sent;
}
type Ticking = { db: Database; boss: PgBoss; now: Temporal.Instant; log: Log };

/** One that cannot be read, such as of a time zone that this Node does not know, holds up no other. */
function jobsOf(subscription: Subscription, now: Temporal.Instant, log: Log) {
  const { team, channel } = subscription;
  try {
    const due = dueOf(subscription, now);
    return due ? [jobOf({ team, channel, week: due.posting.week })] : [];
  } catch (error) {
    log.error({ error, team, channel }, 'a subscription cannot be read');
    return [];
  }
}

const jobOf = (week: Week) => ({ data: week, singletonKey: `${week.team} ${week.channel} ${week.week}` });
