import { statfsSync } from 'node:fs';
import type { PGlite } from '@electric-sql/pglite';
import { AwayError } from './away.ts';

/** Four segments of Postgres's log: what it may want at once. */
const NEEDED = 64 * 2 ** 20;
/** Looked at again after so long. Milliseconds. */
const LOOK_AFTER = 500;

export const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > NEEDED;
};

/**
 * Refuses to touch the database while the disk is nearly full, and goes on by itself when there is room again. PGlite that
 * runs into a full disk never returns from the next query, and the whole process with it.
 */
export function guardRoom(pglite: PGlite, folder: string): PGlite {
  let looked = 0;
  let room = true;
  const check = () => {
    if (performance.now() - looked > LOOK_AFTER) {
      looked = performance.now();
      room = hasRoom(folder);
    }
    if (!room) throw new AwayError(`less than 64 MB are free in ${folder}: make room there`);
  };
  for (const method of ['query', 'exec', 'transaction'] as const) {
    const original = pglite[method].bind(pglite) as (...args: unknown[]) => Promise<never>;
    Object.assign(pglite, {
      [method]: async (...args: unknown[]) => {
        check();
        return original(...args);
      },
    });
  }
  return pglite;
}
