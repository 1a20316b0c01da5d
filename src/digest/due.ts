import type { Subscription } from './subscription.ts';
import { type Posting, postingAfter, postingUpTo, type WeeklyTime } from './weekly-time.ts';

/** How long before its time Slack gets a digest to hold. */
export const LEAD = { minutes: 30 };

/** A digest that was missed goes out late, unless the next one is nearer than this. */
const NEAR = { hours: 48 };
/** Slack wants a moment to come. */
const SOONEST = { minutes: 1 };

/** A digest to be handed over now. `late`: missed for so long that the next one says it all. */
export type Due = { posting: Posting; next: Posting; postAt: Temporal.Instant; late: boolean };

/** What is due of a subscription; of several weeks that were missed only the last. */
export function dueOf(subscription: Subscription, now: Temporal.Instant): Due | undefined {
  const { state, nextAt } = subscription;
  const horizon = now.add(LEAD);
  if (state !== 'active' || Temporal.Instant.compare(nextAt, horizon) > 0) return undefined;
  const posting = postingUpTo(subscription, horizon);
  const next = postingAfter(subscription, posting.at.toInstant());
  const at = posting.at.toInstant();
  const soonest = now.add(SOONEST).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  const missed = Temporal.Instant.compare(at, soonest) < 0;
  const late = missed && Temporal.Instant.compare(next.at.toInstant(), now.add(NEAR)) < 0;
  return { posting, next, postAt: missed ? soonest : at, late };
}

/** The first posting after a moment that belongs to a week without a digest yet. */
export function firstPosting(
  weekly: WeeklyTime,
  now: Temporal.Instant,
  taken: ReadonlySet<string> = new Set(),
): Posting {
  let posting = postingAfter(weekly, now);
  while (taken.has(posting.week)) posting = postingAfter(weekly, posting.at.toInstant());
  return posting;
}
