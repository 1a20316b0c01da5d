import { renderRefused } from '../blocks/subscription-replies.ts';
import type { Compose } from '../digest/compose.ts';
import type { Due } from '../digest/due.ts';
import type { Found, HandOver, Outcome } from '../digest/hand-over.ts';
import type { Subscription } from '../digest/subscription.ts';
import { endDelivery, markHandedOver, unclaimDelivery, type Week } from '../storage/deliveries.ts';
import { forgetShown } from '../storage/shown.ts';
import { advanceSubscription, pauseSubscription } from '../storage/subscriptions.ts';
import type { Database } from '../storage/tables.ts';
import { holdWorkspace } from '../storage/workspaces.ts';

export type Needs = {
  db: Database;
  now: () => Temporal.Instant;
  compose: Compose;
  slack: HandOver;
};

/** A subscription with what is due of it, as they were when the work on it began. */
export type Job = { subscription: Subscription; due: Due };

/** `job`: absent when nobody wants the digest any more. `claimed`: it was asked for just now, so Slack's word is the outcome. */
export type Attempt = Week & {
  postAt: Temporal.Instant;
  items: string[];
  job: Job | undefined;
  claimed?: true;
};

/** Writes down what Slack said. Throws to be called again later. */
export async function conclude(outcome: Outcome | Found, attempt: Attempt, needs: Needs): Promise<void> {
  const { db, now } = needs;
  switch (outcome.kind) {
    case 'handed-over':
      return keep(outcome.id, attempt, needs);
    case 'gone':
      return refuse(outcome.reason, attempt, needs);
    case 'wait':
      // Where the question was whether Slack has it, that is still not known.
      if (attempt.claimed) await unclaimDelivery(db, attempt);
      return holdWorkspace(db, attempt.team, now().add({ seconds: outcome.seconds }));
    case 'not-taken':
      await unclaimDelivery(db, attempt);
      throw new Error(`Slack did not take the digest: ${outcome.reason}`);
    case 'missing':
      return;
  }
}

/** Slack has it. Where the subscription was changed, paused or removed meanwhile, it is taken back. */
async function keep(heldAs: string, attempt: Attempt, { db, slack }: Needs): Promise<void> {
  const { team, channel, week, job, items } = attempt;
  const move = job && { from: job.subscription.nextAt, to: job.due.next.at.toInstant() };
  if (await markHandedOver(db, { team, channel, week, heldAs, move })) return;
  if (!(await slack.takeBack({ team, channel, id: heldAs }))) return;
  await unclaimDelivery(db, attempt);
  await forgetShown(db, attempt, items);
}

async function refuse(reason: string, attempt: Attempt, { db, slack }: Needs): Promise<void> {
  const { team, channel, postAt, job } = attempt;
  await endDelivery(db, attempt, { state: 'refused', postAt, reason });
  if (!(await pauseSubscription(db, { team, channel }, reason)) || !job) return;
  const user = job.subscription.owner;
  await slack.tell({ team, user }, renderRefused({ channel, reason }));
}

/** On to the next week, whatever came of this one. */
export async function advance({ subscription, due }: Job, { db }: Needs): Promise<void> {
  await advanceSubscription(db, subscription, due.next.at.toInstant());
}
