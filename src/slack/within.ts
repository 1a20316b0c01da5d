import { inTime } from '../storage/in-time.ts';

/** How long an answer waits for the database: silence is worse than a rare repeat or a forgotten thread. Milliseconds. */
const PATIENCE = 200;

/** What is read, or nothing when that fails or takes too long. */
export function within<T>(reading: Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  return inTime(reading, patience).catch(() => undefined);
}
