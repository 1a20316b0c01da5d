import type { Status } from '../blocks/subscription.ts';
import type { Subscription } from '../digest/subscription.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import { findSubscription, listSubscriptions } from '../storage/subscriptions.ts';
import type { Place } from '../storage/tables.ts';
import { nextOf, recentDeliveries } from './take-back.ts';

/** More are not shown at a time; the rest can be asked for in their channels. */
export const SHOWN = 20;

/** The digest of one channel, as people are told of it. */
export async function statusIn(place: Place, needs: DigestNeeds): Promise<Status | undefined> {
  const subscription = await findSubscription(needs.db, place);
  return subscription && statusOf(subscription, needs);
}

/** Those of one owner, or without one of the whole workspace: the next ones. */
export async function statuses(
  of: { team: string; owner: string | undefined },
  needs: DigestNeeds,
): Promise<Status[]> {
  const subscriptions = await listSubscriptions(needs.db, of, SHOWN);
  return Promise.all(subscriptions.map((one) => statusOf(one, needs)));
}

async function statusOf(subscription: Subscription, needs: DigestNeeds): Promise<Status> {
  const recent = await recentDeliveries(subscription, needs);
  const state = recent[0]?.state;
  const last = state === 'unknown' || state === 'failed' ? state : undefined;
  const next = subscription.state === 'active' ? nextOf(subscription, recent, needs.now()) : undefined;
  return { subscription, next, last };
}
