import type { Subscription } from '../digest/subscription.ts';
import { type Delivery, listDeliveries } from '../storage/deliveries.ts';
import { releaseDelivery } from '../storage/delivery-states.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import type { Place } from '../storage/tables.ts';

/** More weeks than can be in anybody's hands at a time. */
const RECENT = 4;

export const recentDeliveries = (place: Place, { db }: DigestNeeds) => listDeliveries(db, place, RECENT);
export const weeksOf = (deliveries: Delivery[]) => new Set(deliveries.map(({ week }) => week));

const isAhead = ({ postAt }: Delivery, now: Temporal.Instant) => Temporal.Instant.compare(postAt, now) > 0;
/** In Slack's hands and not posted yet. */
export const isHeld = (delivery: Delivery, now: Temporal.Instant) =>
  delivery.state === 'handed-over' && isAhead(delivery, now);

/** When the next digest comes: the one that Slack holds, or the one after. */
export function nextOf(
  { zone, nextAt }: Subscription,
  recent: Delivery[],
  now: Temporal.Instant,
): Temporal.ZonedDateTime {
  const held = recent.find((one) => isHeld(one, now));
  return (held?.postAt ?? nextAt).toZonedDateTimeISO(zone);
}

const LAST_MINUTE = { seconds: 75 };

/** `taken`: the weeks that have had their digest, or may have. `onItsWay`: one that may still be posted. */
export type TakenBack = { taken: Set<string>; onItsWay: Temporal.Instant | undefined; released: boolean };

/** Takes back what Slack holds for a channel. */
export async function takeBack(place: Place, needs: DigestNeeds): Promise<TakenBack> {
  const { db, now, slack } = needs;
  const { team, channel } = place;
  const found: TakenBack = { taken: new Set(), onItsWay: undefined, released: false };
  for (const delivery of await recentDeliveries(place, needs)) {
    const { heldAs: id, state, week, postAt } = delivery;
    const given = id && isHeld(delivery, now()) ? await slack.takeBack({ team, channel, id }) : undefined;
    // Slack refuses in the last minute. Earlier it no longer has the message: somebody else took it back just now.
    if (given || (given === false && isAhead(delivery, now().add(LAST_MINUTE)))) {
      await releaseDelivery(db, delivery);
      found.released = true;
      continue;
    }
    found.taken.add(week);
    if (isAhead(delivery, now()) && (state === 'handed-over' || state === 'asking')) found.onItsWay = postAt;
  }
  return found;
}
