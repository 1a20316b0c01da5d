import { setTimeout } from 'node:timers/promises';
import { sql } from 'kysely';
import { isAway } from './away.ts';
import { inTime } from './in-time.ts';
import { migrate } from './migrate.ts';
import type { Storage } from './open.ts';
import type { Database } from './tables.ts';

/** A server that does not come in this time will be looked at by a person. Milliseconds. */
const PATIENCE = 60_000;
const LONGEST_PAUSE = 8000;
const SILENT = 1000;

/** Thrown when the database never answered; its message says what to do. */
export class DatabaseError extends Error {
  constructor(reason: string) {
    super(
      `The database did not answer for a minute (${reason}). Check DATABASE_URL and the server, then start again.`,
    );
    this.name = 'DatabaseError';
  }
}

/**
 * Waits for the database and brings its tables up to date, with growing pauses for up to a minute. `waiting` hears why each
 * attempt failed. A folder that cannot be opened is not waited for: it fails at once.
 */
export async function becomeReady(storage: Storage, waiting: (reason: string) => void): Promise<void> {
  await storage.engine();
  const until = performance.now() + PATIENCE;
  for (let pause = 250; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await migrate(storage.db);
    } catch (error) {
      const reason = reasonOf(error);
      if (!isAway(error)) throw error;
      if (performance.now() + pause > until) throw new DatabaseError(reason);
      waiting(`waiting for the database: ${reason}`);
      await setTimeout(pause);
    }
  }
}

/** Of several addresses tried the last error speaks; a code says more than an empty message. */
function reasonOf(error: unknown): string {
  const last = error instanceof AggregateError ? error.errors.at(-1) : error;
  return last instanceof Error ? last.message || String((last as { code?: unknown }).code) : String(last);
}

/** What the database says against the simplest query; nothing when it answers. */
export function whyAway(db: Database): Promise<string | undefined> {
  return inTime(sql`select 1`.execute(db), SILENT).then(() => undefined, reasonOf);
}
