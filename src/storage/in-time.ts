import { AwayError } from './away.ts';

/** What is waited for, for so many milliseconds at most; then the database counts as away. */
export async function inTime<T>(waited: Promise<T>, patience: number): Promise<T> {
  const { promise: tired, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new AwayError('no answer')), patience);
  return Promise.race([waited, tired]).finally(() => clearTimeout(timer));
}
