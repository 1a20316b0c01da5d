import { type Database, date } from './tables.ts';

/** Notes an event; false when it was noted before, by whichever process. */
export async function noteEvent(
  db: Database,
  { team, event }: { team: string; event: string },
  now: Temporal.Instant,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('events')
    .values({ team, event, seen_at: date(now) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}
