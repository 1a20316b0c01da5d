import { renderDigest } from '../blocks/digest.ts';
import { askedOf, isEmpty, itemsOf } from '../digest/compose.ts';
import { dueOf } from '../digest/due.ts';
import { lookAhead } from '../storage/ahead.ts';
import type { Delivery, Week } from '../storage/deliveries.ts';
import { claimDelivery, endDelivery, unclaimDelivery } from '../storage/delivery-states.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import { advance, conclude, hold, keep, refuse, type Wanted } from './conclude.ts';

/** By then a call to Slack has ended, one way or the other. */
export const CALL_OVER = { seconds: 12 };

/**
 * Hands one week's digest to Slack, once however often it is called. It throws when the outcome is not known; called again,
 * it asks Slack before it does anything.
 */
export async function deliver(week: Week, needs: DigestNeeds): Promise<void> {
  const { db, now } = needs;
  const ahead = await lookAhead(db, week, now());
  const { subscription, delivery, waitUntil } = ahead;
  if (waitUntil && Temporal.Instant.compare(now(), waitUntil) < 0) return later(delivery);
  const due = subscription && dueOf(subscription, now());
  const wanted = subscription && due?.posting.week === week.week ? { subscription, due, ahead } : undefined;
  if (delivery?.state === 'asking') return settle(delivery, wanted, needs);
  if (!wanted) return;
  if (delivery || wanted.due.late) return advance(wanted, needs);
  return ask(week, { wanted, before: undefined }, needs);
}

/** The tick sends the job again as long as it is due; what is not known yet may belong to a digest that nobody wants any more. */
function later(delivery: Delivery | undefined): void {
  if (delivery?.state === 'asking') throw new Error('Slack wants to be left alone before it can say');
}

/** What came of the last attempt is not known: Slack says whether it holds the message, until its time has passed. */
async function settle(before: Delivery, wanted: Wanted | undefined, needs: DigestNeeds): Promise<void> {
  const { db, now, slack } = needs;
  const { postAt, askedAt } = before;
  if (Temporal.Instant.compare(now(), askedAt.add(CALL_OVER)) < 0)
    throw new Error('Slack may still be taking the digest');
  if (Temporal.Instant.compare(postAt, now()) <= 0) {
    await endDelivery(db, before, {
      state: 'unknown',
      postAt,
      reason: 'its time passed before Slack could say',
    });
    return wanted && advance(wanted, needs);
  }
  const found = await slack.find(before);
  const attempt = { ...before, wanted };
  switch (found.kind) {
    case 'handed-over':
      return keep(found.id, attempt, needs);
    case 'gone':
      return refuse(found.reason, attempt, needs);
    case 'wait':
      await hold(found.seconds, before, needs);
      return later(before);
    case 'missing':
      return wanted ? ask(before, { wanted, before }, needs) : unclaimDelivery(db, before);
  }
}

/** Composes, writes down what Slack is about to be asked, asks. After an attempt `before`, for the same moment. */
async function ask(
  { team, channel, week }: Week,
  { wanted, before }: { wanted: Wanted; before: Delivery | undefined },
  needs: DigestNeeds,
): Promise<void> {
  const { db, now, compose, slack } = needs;
  const { subscription, due, ahead } = wanted;
  const postAt = before?.postAt ?? due.postAt;
  const digest = compose(askedOf(subscription, due, ahead));
  if (isEmpty(digest)) {
    await endDelivery(
      db,
      { team, channel, week },
      { state: 'skipped', postAt, reason: 'nothing new to say' },
    );
    return advance(wanted, needs);
  }
  const attempt = { team, channel, week, postAt, askedAt: now(), items: itemsOf(digest) };
  if (!(await claimDelivery(db, attempt, before))) return;
  const outcome = await slack.handOver({ team, channel, postAt, message: renderDigest(digest, channel) });
  return conclude(outcome, { ...attempt, wanted }, needs);
}
