import { afterAll, beforeAll, expect, test } from 'vitest';
import { migrate } from '../../src/storage/migrate.ts';
import { openStorage } from '../../src/storage/open.ts';
import { startPostgres } from './databases.ts';

let server: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.remove());

test('ten processes that start together make the tables once', async () => {
  const databaseUrl = await server.create();
  const ten = Array.from({ length: 10 }, () => openStorage({ databaseUrl }));
  await Promise.all(ten.map(({ db }) => migrate(db)));
  const { db } = ten[0] as (typeof ten)[0];
  const tables = await db.introspection.getTables();
  expect(tables.map(({ name }) => name).sort()).toEqual([
    'deliveries',
    'events',
    'shown',
    'subscriptions',
    'threads',
    'workspaces',
  ]);
  await Promise.all(ten.map(({ close }) => close()));
});
