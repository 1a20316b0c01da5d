import type { PgBoss } from 'pg-boss';
import { dueOf, LEAD } from '../digest/due.ts';
import type { Week } from '../storage/deliveries.ts';
import { dueSubscriptions } from '../storage/due.ts';
import type { Database } from '../storage/tables.ts';
import { DELIVER } from './queues.ts';

/**
 * Sends a job for each subscription that is due; gives how many. One that is sent already is not sent twice, in whatever
 * process: the queue takes one job of a key. A subscription stays due until its job is done, so none can be lost.
 */
export async function tick({
  db,
  boss,
  now,
}: {
  db: Database;
  boss: PgBoss;
  now: Temporal.Instant;
}): Promise<number> {
  let sent = 0;
  for await (const subscriptions of dueSubscriptions(db, { until: now.add(LEAD), now })) {
    const jobs = subscriptions.flatMap((subscription) => {
      const due = dueOf(subscription, now);
      const { team, channel } = subscription;
      return due ? [jobOf({ team, channel, week: due.posting.week })] : [];
    });
    await boss.insert(DELIVER, jobs);
    sent += jobs.length;
  }
  return sent;
}

const jobOf = (week: Week) => ({ data: week, singletonKey: `${week.team} ${week.channel} ${week.week}` });
