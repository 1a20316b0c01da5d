import { dueOf } from '../digest/due.ts';
import { findDelivery, type Week } from '../storage/deliveries.ts';
import { endDelivery } from '../storage/delivery-states.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import { findSubscription } from '../storage/subscriptions.ts';
import { advance } from './conclude.ts';
import { CALL_OVER } from './deliver.ts';
import type { Log } from './log.ts';

/** After the last attempt: writes down what is known, for the Home tab and the metrics, and goes on with the next week. */
export async function giveUp(week: Week, needs: DigestNeeds, log: Log): Promise<void> {
  const { db, now } = needs;
  const [delivery, subscription] = await Promise.all([findDelivery(db, week), findSubscription(db, week)]);
  if (delivery && delivery.state !== 'asking') return;
  if (delivery && Temporal.Instant.compare(now(), delivery.askedAt.add(CALL_OVER)) < 0)
    throw new Error('somebody is at it just now');
  const state = delivery ? 'unknown' : 'failed';
  log.error({ ...week, state }, 'a digest was given up');
  const postAt = delivery?.postAt ?? now();
  await endDelivery(db, week, { state, postAt, reason: 'no attempt succeeded' });
  const due = subscription && dueOf(subscription, now());
  if (subscription && due?.posting.week === week.week) await advance({ subscription, due }, needs);
}
