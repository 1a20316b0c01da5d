import { sql } from 'kysely';
import { type Database, date, instant, type Place } from './tables.ts';

/** What a channel was shown in the year before a moment, and when its last digest was posted. */
export async function recallShown(
  db: Database,
  { team, channel }: Place,
  now: Temporal.Instant,
): Promise<{ shown: ReadonlySet<string>; since: Temporal.Instant | undefined }> {
  const { rows } = await sql<{ items: string[] | null; since: Date | null }>`
    select
      (select array_agg(item) from shown
        where team = ${team} and channel = ${channel}
          and shown_at > ${date(now)}::timestamptz - interval '1 year') as items,
      (select max(post_at) from deliveries
        where team = ${team} and channel = ${channel} and state = 'handed-over') as since`.execute(db);
  const [found] = rows;
  return { shown: new Set(found?.items ?? []), since: found?.since ? instant(found.since) : undefined };
}
