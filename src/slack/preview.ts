import { renderDigest } from '../blocks/digest.ts';
import type { Message } from '../blocks/kit.ts';
import { renderNothingNew, renderPreview } from '../blocks/subscription-replies.ts';
import { askedOf, isEmpty } from '../digest/compose.ts';
import { type Subscription, usualWish } from '../digest/subscription.ts';
import { postingAfter } from '../digest/weekly-time.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import { recallShown } from '../storage/shown.ts';
import { findSubscription } from '../storage/subscriptions.ts';
import type { Place } from '../storage/tables.ts';

/** What the channel's next digest would be; where it has none, what one about everything would be. */
export async function renderedPreview(
  { team, channel }: Place,
  zone: string | undefined,
  { db, now, compose }: DigestNeeds,
): Promise<Message> {
  const subscription = await findSubscription(db, { team, channel });
  const wish = subscription ?? usualWish(zone);
  const posting = postingAfter(wish, justBefore(subscription, now()));
  const next = postingAfter(wish, posting.at.toInstant());
  const digest = compose(askedOf(wish, { posting, next }, await recallShown(db, { team, channel }, now())));
  return isEmpty(digest)
    ? renderNothingNew()
    : renderPreview(renderDigest(digest, channel), posting.at, subscription !== undefined);
}

/** Just before the next posting that is not in Slack's hands yet. */
function justBefore(subscription: Subscription | undefined, now: Temporal.Instant): Temporal.Instant {
  const before = subscription?.nextAt.subtract({ seconds: 1 });
  return before && Temporal.Instant.compare(before, now) > 0 ? before : now;
}
