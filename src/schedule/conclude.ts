import { renderRefused } from '../blocks/subscription-replies.ts';
import { type Due, firstPosting } from '../digest/due.ts';
import type { Outcome } from '../digest/hand-over.ts';
import type { Subscription } from '../digest/subscription.ts';
import type { Ahead } from '../storage/ahead.ts';
import { type Delivery, listDeliveries } from '../storage/deliveries.ts';
import { endDelivery, markHandedOver, releaseDelivery, unclaimDelivery } from '../storage/delivery-states.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import { advanceSubscription, findSubscription, pauseSubscription } from '../storage/subscriptions.ts';
import type { Place } from '../storage/tables.ts';
import { holdWorkspace } from '../storage/workspaces.ts';

/** A subscription with what is due of it, as they were when the work on it began. */
export type Wanted = { subscription: Subscription; due: Due; ahead: Pick<Ahead, 'shown' | 'since'> };

/** `wanted`: absent when nobody wants the digest any more. */
export type Attempt = Pick<Delivery, 'team' | 'channel' | 'week' | 'postAt' | 'askedAt'> & {
  wanted: Wanted | undefined;
};

/** Writes down what Slack said to an attempt. Throws to be called again later. */
export async function conclude(outcome: Outcome, attempt: Attempt, needs: DigestNeeds): Promise<void> {
  const { db } = needs;
  switch (outcome.kind) {
    case 'handed-over':
      return keep(outcome.id, attempt, needs);
    case 'gone':
      return refuse(outcome.reason, attempt, needs);
    case 'wait':
      await unclaimDelivery(db, attempt);
      return hold(outcome.seconds, attempt, needs);
    case 'not-taken':
      await unclaimDelivery(db, attempt);
      throw new Error(`Slack did not take the digest: ${outcome.reason}`);
  }
}

/** Slack has it. Where the subscription was changed, paused or removed meanwhile, it is taken back. */
export async function keep(heldAs: string, attempt: Attempt, needs: DigestNeeds): Promise<void> {
  const { db, slack } = needs;
  const { team, channel, week, wanted } = attempt;
  const move = wanted && { from: wanted.subscription.nextAt, to: wanted.due.next.at.toInstant() };
  const kept = move ? await markHandedOver(db, { team, channel, week, heldAs, move }) : 'unwanted';
  if (kept !== 'unwanted') return;
  if (!(await slack.takeBack({ team, channel, id: heldAs })))
    return void (await markHandedOver(db, { team, channel, week, heldAs, move: undefined }));
  await releaseDelivery(db, attempt);
  await bringForward({ team, channel }, needs);
}

/** The week is free again: who changed the digest while Slack was being asked was promised the one after. */
async function bringForward(place: Place, { db, now }: DigestNeeds): Promise<void> {
  const subscription = await findSubscription(db, place);
  if (!subscription) return;
  const recent = await listDeliveries(db, place, 4);
  const { at } = firstPosting(subscription, now(), new Set(recent.map(({ week }) => week)));
  if (Temporal.Instant.compare(at.toInstant(), subscription.nextAt) < 0)
    await advanceSubscription(db, subscription, at.toInstant());
}

export async function refuse(reason: string, attempt: Attempt, { db, slack }: DigestNeeds): Promise<void> {
  const { team, channel, postAt, wanted } = attempt;
  await endDelivery(db, attempt, { state: 'refused', postAt, reason });
  if (!wanted || !(await pauseSubscription(db, { team, channel }, reason))) return;
  await slack.tell({ team, user: wanted.subscription.owner }, renderRefused({ channel, reason }));
}

/** Leaves a workspace alone for as long as Slack says. */
export async function hold(
  seconds: number,
  { team }: { team: string },
  { db, now }: DigestNeeds,
): Promise<void> {
  await holdWorkspace(db, team, now().add({ seconds }));
}

/** On to the next week, whatever came of this one. */
export async function advance(
  { subscription, due }: Pick<Wanted, 'subscription' | 'due'>,
  { db }: DigestNeeds,
): Promise<void> {
  await advanceSubscription(db, subscription, due.next.at.toInstant());
}
