import { WEEKDAYS, type WeeklyTime } from './weekly-time.ts';
import { zoneNamed } from './zones.ts';

/** What a person typed after `/cyberjobs digest`. `problem`: a sentence that says what to type instead. */
export type DigestCommand =
  | { kind: 'open' }
  | { kind: 'list' | 'pause' | 'resume' | 'off' | 'now' }
  | { kind: 'set'; weekly: WeeklyTime }
  | { kind: 'unclear'; problem: string };

/** The words that work, and what the buttons call the same. */
const WORDS = {
  list: 'list',
  pause: 'pause',
  resume: 'resume',
  off: 'off',
  stop: 'off',
  now: 'now',
  preview: 'now',
} as const;
const USAGE = 'digest, or digest monday 09:00 Europe/Zurich, or digest list, pause, resume, off or now';

const FILLING = ['at', 'on', 'in', 'every', 'each'];

/** "Every Monday at 9 am in Zurich." as monday, 9am, zurich. */
const wordsOf = (typed: string) =>
  typed
    .toLowerCase()
    .replace(/(\d)\s+([ap]m)\b/g, '$1$2')
    .replace(/[.!]+\s*$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '' && !FILLING.includes(word));

/** Reads the words after `digest`; `zone` is the person's own, where it is known. */
export function readDigestCommand(typed: string, zone: string | undefined): DigestCommand {
  const [first = '', second, ...rest] = wordsOf(typed);
  const word = Object.hasOwn(WORDS, first) ? WORDS[first as keyof typeof WORDS] : undefined;
  if (typed.trim() === '') return { kind: 'open' };
  if (word && second === undefined) return { kind: word };
  const weekday = weekdayNamed(first);
  if (weekday === undefined) return unclear(`I do not know “digest ${typed.trim().slice(0, 40)}”.`);
  const time = timeTyped(second ?? '');
  if (!time)
    return unclear(
      second
        ? `“${second.slice(0, 20)}” is no time of day: write it like 09:00.`
        : `I need a time of day such as 09:00 after ${WEEKDAYS[weekday - 1]}.`,
    );
  const named = rest.join(' ');
  const found = named === '' ? zone : zoneNamed(named);
  if (named !== '' && !found)
    return unclear(
      `I know no time zone “${named.slice(0, 40)}”: type a city, or a name such as Europe/Zurich.`,
    );
  if (!found) return unclear('I do not know your time zone: add one such as Europe/Zurich.');
  return { kind: 'set', weekly: { weekday, time, zone: found } };
}

const unclear = (problem: string): DigestCommand => ({
  kind: 'unclear',
  problem: `${problem} After /cyberjobs type: ${USAGE}.`,
});

/** The words after `digest`, where a text begins with it, as in "digest list" or "weekly digest". */
export const afterDigest = (text: string): string | undefined =>
  /^(?:weekly\s+)?digests?\b(.*)$/is.exec(text)?.[1];

/** "monday", "mon" or "mondays". */
export function weekdayNamed(word: string): number | undefined {
  const at = WEEKDAYS.findIndex((day) => word.length >= 3 && `${day.toLowerCase()}s`.startsWith(word));
  return at < 0 ? undefined : at + 1;
}

/** "9:00", "09:00", "0900", "9", "9am", "5:30pm" as "09:00". */
export function timeTyped(word: string): string | undefined {
  const [, hours = '', minutes = '00', half] = /^(\d{1,2})(?:[:.h]?(\d{2}))?(am|pm)?$/.exec(word) ?? [];
  if (hours === '') return undefined;
  const hour = half ? (Number(hours) % 12) + (half === 'pm' ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (half && (Number(hours) > 12 || hours === '0'))) return undefined;
  return `${String(hour).padStart(2, '0')}:${minutes}`;
}
