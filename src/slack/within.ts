/** How long an answer waits for the database: silence is worse than a rare repeat or a forgotten thread. Milliseconds. */
const PATIENCE = 200;

/** What is read from the database, or nothing when it fails or takes too long. */
export async function within<T>(reading: Promise<T>): Promise<T | undefined> {
  const { promise: tired, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(resolve, PATIENCE, undefined);
  const read = await Promise.race([reading.catch(() => undefined), tired]);
  clearTimeout(timer);
  return read;
}
