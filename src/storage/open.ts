import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { lockFolder } from './lock-folder.ts';
import { guardRoom } from './room.ts';
import type { Database, Tables } from './tables.ts';

/** A folder for PGlite, or the address of a server; without either, memory that ends with the process. */
export type Where = { databaseUrl: string } | { folder: string } | { memory: true };

/** `engine` is for the job queue, which lives in the same database; it fails where a folder cannot be opened. */
export type Storage = {
  db: Database;
  engine: () => Promise<{ pglite: PGlite } | { url: string }>;
  close: () => Promise<void>;
};

/** Milliseconds until a server that says nothing counts as away. */
const PATIENCE = 5000;

/** Opens the database without waiting for it: the first query does. A folder that is in use is refused at once. */
export function openStorage(where: Where): Storage {
  if ('databaseUrl' in where) return openServer(where.databaseUrl);
  if ('memory' in where) return onPglite(undefined, () => {});
  const unlock = lockFolder(where.folder);
  return onPglite(join(where.folder, 'postgres'), unlock);
}

function openServer(url: string): Storage {
  const pool = new pg.Pool({
    connectionString: url,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: 2 * PATIENCE,
    application_name: 'cyberjobs',
  });
  // A connection that breaks while idle is replaced by the next query; unheard, the event would end the process.
  pool.on('error', () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return { db, engine: async () => ({ url }), close: () => db.destroy() };
}

function onPglite(folder: string | undefined, unlock: () => void): Storage {
  const opened = folder ? PGlite.create(folder).then((pglite) => guardRoom(pglite, folder)) : PGlite.create();
  // Whoever needs it learns of the failure; this is not the place that does.
  opened.catch(() => {});
  const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: () => opened }) });
  const close = async () => {
    await opened.then((pglite) => (pglite.closed ? undefined : pglite.close())).catch(() => {});
    unlock();
  };
  return { db, engine: async () => ({ pglite: await opened }), close };
}
