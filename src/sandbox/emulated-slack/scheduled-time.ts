const DAY = 24 * 60 * 60;
const FURTHEST = 120 * DAY;
const WINDOW = 5 * 60;
const AT_MOST = 30;

/** Slack's error for a moment it would not hold a message for, beside the others of the channel. All in seconds. */
export function refusedTime(postAt: number, now: number, others: number[]): string | undefined {
  if (Number.isNaN(postAt)) return 'invalid_time';
  if (postAt <= now) return 'time_in_past';
  if (postAt > now + FURTHEST) return 'time_too_far';
  return isCrowded(postAt, others) ? 'restricted_too_many' : undefined;
}

/** Whether some five minutes with this moment in them would hold too many. */
function isCrowded(postAt: number, others: number[]): boolean {
  const near = [postAt, ...others.filter((other) => Math.abs(other - postAt) < WINDOW)];
  const from = (start: number) => near.filter((moment) => moment >= start && moment < start + WINDOW);
  return near.length > AT_MOST && near.some((start) => from(start).length > AT_MOST);
}
