/** How long an answer waits for the database: silence is worse than a rare repeat or a forgotten thread. Milliseconds. */
const PATIENCE = 200;

/** What is read, or nothing when that fails or takes too long. */
export async function within<T>(reading: Promise<T>, patience = PATIENCE): Promise<T | undefined> {
  const { promise: tired, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, patience, undefined);
  const read = await Promise.race([reading.catch(() => undefined), tired]);
  clearTimeout(timer);
  return read;
}
