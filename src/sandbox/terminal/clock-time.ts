const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const UNITS = { d: 'days', h: 'hours', m: 'minutes' } as const;

/** How far the clock moves at once; a bot that slept longer has little left to show. */
const FURTHEST = { days: 35 };

const UNCLEAR =
  'I do not know that time. Try :clock monday 09:00, :clock 09:00, :clock +3d (or +2h, +30m), or :clock 2026-12-07 09:00.';

/** Where the clock is to go, read in the zone of the person; or in a sentence why it cannot. */
export function readClock(
  typed: string,
  now: Temporal.ZonedDateTime,
): { to: Temporal.Instant } | { refusal: string } {
  const to = momentOf(typed.trim().toLowerCase(), now);
  if (!to) return { refusal: UNCLEAR };
  if (Temporal.ZonedDateTime.compare(to, now) < 0)
    return { refusal: 'The clock only goes forward, and that is in the past.' };
  if (Temporal.ZonedDateTime.compare(to, now.add(FURTHEST)) > 0)
    return { refusal: `The clock moves by ${FURTHEST.days} days at most. Move it in several steps.` };
  return { to: to.toInstant() };
}

function momentOf(typed: string, now: Temporal.ZonedDateTime): Temporal.ZonedDateTime | undefined {
  const [, amount, unit] = /^\+(\d{1,6})([dhm])$/.exec(typed) ?? [];
  if (amount && unit) return now.add({ [UNITS[unit as keyof typeof UNITS]]: Number(amount) });
  const [, day = '', time = ''] = /^(?:(\S+)[ t])?(\d{1,2}:\d{2})$/.exec(typed) ?? [];
  const plainTime = readOr(() => Temporal.PlainTime.from(time.padStart(5, '0')));
  if (!plainTime) return undefined;
  const at = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
  const today = now.toPlainDate();
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    const date = readOr(() => Temporal.PlainDate.from(day));
    return date && at(date);
  }
  const days = day === '' ? EVERY_DAY : daysUntil(day, today);
  return days.map((ahead) => at(today.add({ days: ahead }))).find((moment) => isAfter(moment, now));
}

const EVERY_DAY = [0, 1];

/** How many days ahead a weekday is, this week or else the next; three letters are enough to name it. */
function daysUntil(day: string, today: Temporal.PlainDate): number[] {
  const weekday = WEEKDAYS.findIndex((name) => day.length >= 3 && name.startsWith(day)) + 1;
  const ahead = (weekday - today.dayOfWeek + 7) % 7;
  return weekday === 0 ? [] : [ahead, ahead + 7];
}

const isAfter = (one: Temporal.ZonedDateTime, other: Temporal.ZonedDateTime) =>
  Temporal.ZonedDateTime.compare(one, other) > 0;

/** Temporal throws at a time of day or a date that does not exist. */
function readOr<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
