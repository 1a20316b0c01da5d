import type { Leaning } from '../question/question.ts';
import { type Database, date, type Place } from './tables.ts';

/** Where one person talks with the bot. `thread`: empty for a direct message outside one. */
export type Conversation = Place & { thread: string; person: string };

export async function recallLeaning(
  db: Database,
  { team, channel, thread, person }: Conversation,
  now: Temporal.Instant,
): Promise<Leaning | undefined> {
  const row = await db
    .selectFrom('threads')
    .select('leaning')
    .where('team', '=', team)
    .where('channel', '=', channel)
    .where('thread', '=', thread)
    .where('person', '=', person)
    .where('until', '>', date(now))
    .executeTakeFirst();
  return row?.leaning as Leaning | undefined;
}

export async function rememberLeaning(
  db: Database,
  { team, channel, thread, person }: Conversation,
  { leaning, until }: { leaning: Leaning; until: Temporal.Instant },
): Promise<void> {
  const kept = { leaning: JSON.stringify(leaning), until: date(until) };
  await db
    .insertInto('threads')
    .values({ team, channel, thread, person, ...kept })
    .onConflict((conflict) => conflict.columns(['team', 'channel', 'thread', 'person']).doUpdateSet(kept))
    .execute();
}
