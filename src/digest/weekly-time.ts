/** When a weekly digest is posted: 1 is Monday; a local time such as "09:00"; an IANA time zone. */
export type WeeklyTime = { weekday: number; time: string; zone: string };

/** One posting: the local day that is meant, the ISO 8601 week it belongs to ("2026-W49"), and the moment. */
export type Posting = { day: Temporal.PlainDate; week: string; at: Temporal.ZonedDateTime };

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * The first posting after a moment. A local time that a clock change skips is moved forward by the length of the gap; of
 * one that comes twice the first is meant (Temporal's "compatible").
 */
export function postingAfter(weekly: WeeklyTime, moment: Temporal.Instant): Posting {
  // A skipped hour may push a posting past midnight, so the search begins a day early.
  const from = moment.toZonedDateTimeISO(weekly.zone).toPlainDate().subtract({ days: 1 });
  const posting = postingOn(weekly, from.add({ days: (weekly.weekday - from.dayOfWeek + 7) % 7 }));
  const isAfter = Temporal.Instant.compare(posting.at.toInstant(), moment) > 0;
  return isAfter ? posting : postingOn(weekly, posting.day.add({ weeks: 1 }));
}

/** The last posting up to a moment. */
export function postingUpTo(weekly: WeeklyTime, moment: Temporal.Instant): Posting {
  return postingOn(weekly, postingAfter(weekly, moment).day.subtract({ weeks: 1 }));
}

function postingOn({ time, zone }: WeeklyTime, day: Temporal.PlainDate): Posting {
  const at = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) });
  const week = `${day.yearOfWeek}-W${String(day.weekOfYear).padStart(2, '0')}`;
  return { day, week, at };
}
