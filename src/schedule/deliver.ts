import { renderDigest } from '../blocks/digest.ts';
import { isEmpty, itemsOf } from '../digest/compose.ts';
import { dueOf } from '../digest/due.ts';
import {
  claimDelivery,
  type Delivery,
  endDelivery,
  findDelivery,
  unclaimDelivery,
  type Week,
} from '../storage/deliveries.ts';
import { recallShown } from '../storage/shown.ts';
import { findSubscription } from '../storage/subscriptions.ts';
import { heldUntil } from '../storage/workspaces.ts';
import { advance, conclude, type Job, type Needs } from './conclude.ts';

/**
 * Hands one week's digest to Slack, once however often it is called. It throws when the outcome is not known; called again,
 * it asks Slack before it does anything.
 */
export async function deliver(week: Week, needs: Needs): Promise<void> {
  const { db, now } = needs;
  const [subscription, delivery, waitUntil] = await Promise.all([
    findSubscription(db, week),
    findDelivery(db, week),
    heldUntil(db, week.team),
  ]);
  // The tick sends this job again.
  if (waitUntil && Temporal.Instant.compare(now(), waitUntil) < 0) return;
  const due = subscription && dueOf(subscription, now());
  const job = subscription && due?.posting.week === week.week ? { subscription, due } : undefined;
  if (delivery?.state === 'asking') return settle(delivery, job, needs);
  if (!job) return;
  if (delivery || job.due.late) return advance(job, needs);
  return ask(week, { job }, needs);
}

/** What came of the last attempt is not known: Slack says whether it holds the message, until its time has passed. */
async function settle(before: Delivery, job: Job | undefined, needs: Needs): Promise<void> {
  const { db, now, slack } = needs;
  const { postAt } = before;
  if (Temporal.Instant.compare(postAt, now()) <= 0) {
    await endDelivery(db, before, {
      state: 'unknown',
      postAt,
      reason: 'its time passed before Slack could say',
    });
    return job && advance(job, needs);
  }
  const found = await slack.find(before);
  if (found.kind !== 'missing') return conclude(found, { ...before, job }, needs);
  return job ? ask(before, { job, before }, needs) : unclaimDelivery(db, before);
}

/** Composes, writes down what Slack is about to be asked, asks. After an attempt `before`, for the same moment. */
async function ask(
  { team, channel, week }: Week,
  { job, before }: { job: Job; before?: Delivery },
  needs: Needs,
): Promise<void> {
  const { db, now, compose, slack } = needs;
  const { posting, next, postAt } = { ...job.due, ...before };
  const { zone, topics, roles } = job.subscription;
  const { shown, since } = await recallShown(db, { team, channel }, now());
  const last = since?.toZonedDateTimeISO(zone).toPlainDate();
  const digest = compose({ topics, roles, posting, next: next.at, since: last, shown });
  if (isEmpty(digest)) {
    await endDelivery(
      db,
      { team, channel, week },
      { state: 'skipped', postAt, reason: 'nothing new to say' },
    );
    return advance(job, needs);
  }
  const attempt = { team, channel, week, postAt, askedAt: now(), items: itemsOf(digest) };
  if (!(await claimDelivery(db, attempt, before))) return;
  const outcome = await slack.handOver({ team, channel, postAt, message: renderDigest(digest) });
  return conclude(outcome, { ...attempt, job, claimed: true }, needs);
}
