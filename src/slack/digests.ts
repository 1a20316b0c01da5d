import type { Status } from '../blocks/subscription.ts';
import { type Compose, isEmpty } from '../digest/compose.ts';
import type { Digest } from '../digest/digest.ts';
import { firstPosting } from '../digest/due.ts';
import type { HandOver } from '../digest/hand-over.ts';
import type { Subscription, Wish } from '../digest/subscription.ts';
import { postingAfter } from '../digest/weekly-time.ts';
import { type Delivery, listDeliveries, unclaimDelivery } from '../storage/deliveries.ts';
import { forgetShown, recallShown } from '../storage/shown.ts';
import {
  findSubscription,
  listSubscriptions,
  pauseSubscription,
  removeSubscription,
  saveSubscription,
} from '../storage/subscriptions.ts';
import type { Database, Place } from '../storage/tables.ts';

/** What people do with the digest of a channel is made of these. */
export type DigestNeeds = { db: Database; now: () => Temporal.Instant; compose: Compose; slack: HandOver };

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
  const { team, channel, user } = by;
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
    owner: user,
    ...wish,
    state: 'active',
    refusal: undefined,
    nextAt,
  };
  await saveSubscription(db, subscription);
  return { subscription, next: at };
}

/** What Slack would not give back any more is on its way. */
export type Ended = { onItsWay: Temporal.ZonedDateTime | undefined } | undefined;

export async function pause(place: Place, needs: DigestNeeds): Promise<Ended> {
  const subscription = await findSubscription(needs.db, place);
  if (!subscription) return undefined;
  await pauseSubscription(needs.db, place, null);
  const { onItsWay } = await takeBack(place, needs);
  return { onItsWay: onItsWay?.toZonedDateTimeISO(subscription.zone) };
}

export async function stop(place: Place, needs: DigestNeeds): Promise<Ended> {
  const subscription = await findSubscription(needs.db, place);
  if (!subscription) return undefined;
  await removeSubscription(needs.db, place);
  const { onItsWay } = await takeBack(place, needs);
  return { onItsWay: onItsWay?.toZonedDateTimeISO(subscription.zone) };
}

/** Gives the next posting. One that is active already stays as it is. */
export async function resume(place: Place, needs: DigestNeeds): Promise<Temporal.ZonedDateTime | undefined> {
  const { db, now } = needs;
  const subscription = await findSubscription(db, place);
  if (!subscription) return undefined;
  const recent = await recentDeliveries(place, needs);
  if (subscription.state === 'active') return nextOf(subscription, recent, now());
  const { at } = firstPosting(subscription, now(), weeksOf(recent));
  await saveSubscription(db, {
    ...subscription,
    state: 'active',
    refusal: undefined,
    nextAt: at.toInstant(),
  });
  return at;
}

/** The digest as it would be posted next, for the wish given; nothing when there is nothing to say. */
export async function preview(
  place: Place,
  wish: Wish,
  needs: DigestNeeds,
): Promise<{ digest: Digest | undefined; at: Temporal.ZonedDateTime }> {
  const { db, now, compose } = needs;
  const subscription = await findSubscription(db, place);
  const asked = subscription ?? wish;
  const posting = postingAfter(asked, moment(subscription, now()));
  const next = postingAfter(asked, posting.at.toInstant());
  const { shown, since } = await recallShown(db, place, now());
  const digest = compose({
    topics: asked.topics,
    roles: asked.roles,
    posting,
    next: next.at,
    since: since?.toZonedDateTimeISO(asked.zone).toPlainDate(),
    shown,
  });
  return { digest: isEmpty(digest) ? undefined : digest, at: posting.at };
}

/** Just before the next posting that is not in Slack's hands yet. */
function moment(subscription: Subscription | undefined, now: Temporal.Instant): Temporal.Instant {
  const before = subscription?.nextAt.subtract({ seconds: 1 });
  return before && Temporal.Instant.compare(before, now) > 0 ? before : now;
}

/** The digest of one channel, as people are told of it. */
export async function statusIn(place: Place, needs: DigestNeeds): Promise<Status | undefined> {
  const subscription = await findSubscription(needs.db, place);
  return subscription && statusFor(subscription, needs);
}

/** Those of one owner, or without one of the whole workspace. */
export async function statuses(
  of: { team: string; owner: string | undefined },
  needs: DigestNeeds,
): Promise<Status[]> {
  const subscriptions = await listSubscriptions(needs.db, of);
  return Promise.all(subscriptions.map((one) => statusFor(one, needs)));
}

async function statusFor(subscription: Subscription, needs: DigestNeeds): Promise<Status> {
  const recent = await recentDeliveries(subscription, needs);
  const [newest] = recent;
  const state = newest?.state;
  const last = state === 'unknown' || state === 'refused' || state === 'failed' ? state : undefined;
  const next = subscription.state === 'active' ? nextOf(subscription, recent, needs.now()) : undefined;
  return { subscription, next, last };
}

function nextOf(
  { zone, nextAt }: Subscription,
  recent: Delivery[],
  now: Temporal.Instant,
): Temporal.ZonedDateTime {
  const held = recent.find((one) => isHeld(one, now));
  return (held?.postAt ?? nextAt).toZonedDateTimeISO(zone);
}

const RECENT = 4;
const recentDeliveries = (place: Place, { db }: DigestNeeds) => listDeliveries(db, place, RECENT);
const weeksOf = (deliveries: Delivery[]) => new Set(deliveries.map(({ week }) => week));

/** In Slack's hands and not posted yet. */
const isHeld = ({ state, postAt }: Delivery, now: Temporal.Instant) =>
  state === 'handed-over' && Temporal.Instant.compare(postAt, now) > 0;

/** Takes back what Slack holds for a channel. `taken`: the weeks that have had their digest, or may have. */
async function takeBack(
  place: Place,
  needs: DigestNeeds,
): Promise<{ taken: Set<string>; onItsWay: Temporal.Instant | undefined }> {
  const { db, now, slack } = needs;
  const taken = new Set<string>();
  let onItsWay: Temporal.Instant | undefined;
  for (const delivery of await recentDeliveries(place, needs)) {
    const { heldAs, items, week, postAt, state } = delivery;
    const isAhead = Temporal.Instant.compare(postAt, now()) > 0;
    const { team, channel } = place;
    if (isHeld(delivery, now()) && heldAs && (await slack.takeBack({ team, channel, id: heldAs }))) {
      await unclaimDelivery(db, delivery);
      await forgetShown(db, place, items);
      continue;
    }
    taken.add(week);
    if (isAhead && (state === 'handed-over' || state === 'asking')) onItsWay = postAt;
  }
  return { taken, onItsWay };
}
