import type { Leaning } from '../question/question.ts';

/** Where one person talks with the bot. A direct message outside a thread is a conversation of its own. */
export type Place = { team: string; channel: string; thread: string | undefined; user: string };

/** What each conversation was last about, so that a follow-up can lean on it. None of its words are kept. */
export type Threads = {
  recall: (place: Place) => Leaning | undefined;
  remember: (place: Place, leaning: Leaning) => void;
};

/** A thread is remembered for a day; without one, half an hour later is another conversation. */
const KEPT = { thread: { hours: 24 }, direct: { minutes: 30 } };
const AT_MOST = 10_000;

export function createThreads(now: () => Temporal.Instant): Threads {
  const kept = new Map<string, { leaning: Leaning; until: Temporal.Instant }>();
  const keyOf = ({ team, channel, thread, user }: Place) =>
    JSON.stringify([team, channel, thread ?? '', user]);

  return {
    recall: (place) => {
      const found = kept.get(keyOf(place));
      return found && Temporal.Instant.compare(now(), found.until) < 0 ? found.leaning : undefined;
    },
    remember: (place, leaning) => {
      const key = keyOf(place);
      // Set anew, so that the map stays in the order of last use and its first entry is the oldest.
      kept.delete(key);
      kept.set(key, { leaning, until: now().add(place.thread ? KEPT.thread : KEPT.direct) });
      const oldest = kept.keys().next().value;
      if (kept.size > AT_MOST && oldest !== undefined) kept.delete(oldest);
    },
  };
}
