import { firstPosting } from '../digest/due.ts';
import type { Subscription, Wish } from '../digest/subscription.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import {
  findSubscription,
  pauseSubscription,
  removeSubscription,
  resumeSubscription,
  saveSubscription,
} from '../storage/subscriptions.ts';
import type { Place } from '../storage/tables.ts';
import { isHeld, nextOf, recentDeliveries, takeBack, weeksOf } from './take-back.ts';

/** A person in a channel. */
export type By = Place & { user: string };

/** Posts the line that tells the channel; gives Slack's code when it is refused. */
export type Announce = (line: {
  next: Temporal.ZonedDateTime;
  changed: boolean;
}) => Promise<string | undefined>;

export type Saved = { subscription: Subscription; next: Temporal.ZonedDateTime } | { refused: string };

/** Sets the digest of a channel up, or changes it. The channel is told first: when Slack refuses that, nothing changes. */
export async function subscribe(by: By, wish: Wish, announce: Announce, needs: DigestNeeds): Promise<Saved> {
  const { db, now } = needs;
  const { team, channel, user: owner } = by;
  const [before, recent] = await Promise.all([findSubscription(db, by), recentDeliveries(by, needs)]);
  const expected = firstPosting(wish, now(), weeksOf(recent.filter((one) => !isHeld(one, now()))));
  const refused = await announce({ next: expected.at, changed: before !== undefined });
  if (refused !== undefined) return { refused };
  const { taken } = await takeBack(by, needs);
  const { at } = firstPosting(wish, now(), taken);
  const nextAt = at.toInstant();
  const subscription: Subscription = {
    team,
    channel,
    owner,
    ...wish,
    state: 'active',
    refusal: undefined,
    nextAt,
  };
  await saveSubscription(db, subscription);
  return { subscription, next: at };
}

/** How pausing or stopping ended: with one that Slack would not give back any more, or not. Nothing: there was no digest. */
export type Ended = { onItsWay: Temporal.ZonedDateTime | undefined } | undefined;

export const pause = (place: Place, needs: DigestNeeds): Promise<Ended> =>
  end(place, needs, () => pauseSubscription(needs.db, place, null));

export const stop = (place: Place, needs: DigestNeeds): Promise<Ended> =>
  end(place, needs, () => removeSubscription(needs.db, place));

/** First no more are handed over, then what was is taken back; also for one who tries again because that failed. */
async function end(place: Place, needs: DigestNeeds, how: () => Promise<boolean>): Promise<Ended> {
  const subscription = await findSubscription(needs.db, place);
  await how();
  const { onItsWay, released } = await takeBack(place, needs);
  if (!subscription && !released && !onItsWay) return undefined;
  return { onItsWay: onItsWay?.toZonedDateTimeISO(subscription?.zone ?? 'UTC') };
}

/** Gives the next posting. One that is active already stays as it is. */
export async function resume(place: Place, needs: DigestNeeds): Promise<Temporal.ZonedDateTime | undefined> {
  const { db, now } = needs;
  const subscription = await findSubscription(db, place);
  if (!subscription) return undefined;
  const recent = await recentDeliveries(place, needs);
  if (subscription.state === 'active') return nextOf(subscription, recent, now());
  const { at } = firstPosting(subscription, now(), weeksOf(recent));
  return (await resumeSubscription(db, place, at.toInstant())) ? at : undefined;
}
