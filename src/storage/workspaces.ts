import { type Database, date } from './tables.ts';

/** Slack wants to hear no digests from this workspace until then. */
export async function holdWorkspace(db: Database, team: string, until: Temporal.Instant): Promise<void> {
  const wait_until = date(until);
  await db
    .insertInto('workspaces')
    .values({ team, wait_until })
    .onConflict((conflict) => conflict.column('team').doUpdateSet({ wait_until }))
    .execute();
}
