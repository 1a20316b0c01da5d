import type { Leaning } from '../question/question.ts';
import type { Database } from '../storage/tables.ts';
import { recallLeaning, rememberLeaning } from '../storage/threads.ts';
import { createRecent } from './recent.ts';
import { within } from './within.ts';

/** Where one person talks with the bot. A direct message outside a thread is a conversation of its own. */
export type Place = { team: string; channel: string; thread: string | undefined; user: string };

/** What each conversation was last about, so that a follow-up can lean on it. None of its words are kept. */
export type Threads = {
  recall: (place: Place) => Promise<Leaning | undefined>;
  remember: (place: Place, leaning: Leaning) => Promise<void>;
};

/** A thread is remembered for a day; without one, half an hour later is another conversation. */
const KEPT = { thread: { hours: 24 }, direct: { minutes: 30 } };
const AT_MOST = 10_000;

/** The database knows what every process was asked; this process's memory stands in while it is away. */
export function createThreads(db: Database, now: () => Temporal.Instant): Threads {
  const memory = createRecent<Leaning>(AT_MOST, now);
  const keyOf = ({ team, channel, thread = '', user }: Place) =>
    JSON.stringify([team, channel, thread, user]);
  const rowOf = ({ team, channel, thread = '', user }: Place) => ({ team, channel, thread, person: user });

  return {
    recall: async (place) =>
      (await within(recallLeaning(db, rowOf(place), now()))) ?? memory.get(keyOf(place)),
    remember: async (place, leaning) => {
      const kept = place.thread ? KEPT.thread : KEPT.direct;
      memory.set(keyOf(place), leaning, kept);
      await within(rememberLeaning(db, rowOf(place), { leaning, until: now().add(kept) }));
    },
  };
}
