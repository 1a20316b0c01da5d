import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { hasRoom } from './room.ts';

/** Thrown when a folder cannot be used; its message says what to do. */
export class FolderError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'FolderError';
  }
}

/**
 * Makes the folder ours until the function it gives is called or the process ends, however it ends. SQLite is here for its
 * lock alone: the operating system releases it, so none is left behind, which a file with a process id would be.
 */
export function lockFolder(folder: string): () => void {
  try {
    mkdirSync(folder, { recursive: true });
    if (!hasRoom(folder)) throw new Error('less than 64 MB are free');
    const lock = new DatabaseSync(join(folder, 'lock'));
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
    return () => lock.close();
  } catch (error) {
    throw new FolderError(saidOf(error as Error, folder));
  }
}

function saidOf({ message }: Error, folder: string): string {
  if (message.includes('locked'))
    return `Another CyberJobs already uses the folder ${folder}: stop it, set another DATA_DIR, or set DATABASE_URL to share a Postgres.`;
  return `The folder ${folder} cannot be used (${message}): make room there or set another DATA_DIR.`;
}
