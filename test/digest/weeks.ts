import { createCompose, itemsOf } from '../../src/digest/compose.ts';
import type { Asked, Digest } from '../../src/digest/digest.ts';
import { postingAfter } from '../../src/digest/weekly-time.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { knowledge, today } from '../ask.ts';

type Follows = { topics?: string[]; roles?: string[] };

const MONDAYS = { weekday: 1, time: '09:00', zone: 'Europe/Zurich' };
const mondayAfter = ({ at }: { at: Temporal.ZonedDateTime }) => postingAfter(MONDAYS, at.toInstant());

/** What a channel asks for first: on the Monday after the tests' today. */
export function firstAsked({ topics = [], roles = [] }: Follows = {}): Asked {
  const posting = mondayAfter({ at: today.toZonedDateTime(MONDAYS.zone) });
  return { topics, roles, posting, next: mondayAfter(posting).at, since: undefined, shown: new Set() };
}

/** One channel's digests in a row; `shown` is what it had been shown before each. */
export type Week = { digest: Digest; shown: ReadonlySet<string> };

export function weeksInARow(count: number, follows: Follows, known: Knowledge = knowledge): Week[] {
  const compose = createCompose(known);
  const weeks: Week[] = [];
  let asked = firstAsked(follows);
  for (let week = 0; week < count; week++) {
    const { posting, shown } = asked;
    const digest = compose(asked);
    weeks.push({ digest, shown });
    const next = mondayAfter(posting);
    asked = {
      ...asked,
      posting: next,
      next: mondayAfter(next).at,
      since: posting.day,
      shown: new Set([...shown, ...itemsOf(digest)]),
    };
  }
  return weeks;
}
