import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Leaning } from '../../src/question/question.ts';
import * as ahead from '../../src/storage/ahead.ts';
import * as deliveries from '../../src/storage/deliveries.ts';
import * as states from '../../src/storage/delivery-states.ts';
import * as events from '../../src/storage/events.ts';
import * as shown from '../../src/storage/shown.ts';
import * as subscriptions from '../../src/storage/subscriptions.ts';
import type { Database } from '../../src/storage/tables.ts';
import * as threads from '../../src/storage/threads.ts';
import * as workspaces from '../../src/storage/workspaces.ts';
import { ENGINES, openEngine } from './databases.ts';

const now = Temporal.Instant.from('2026-11-24T10:00Z');
const later = now.add({ hours: 1 });
const TABLES = ['subscriptions', 'deliveries', 'shown', 'threads', 'events', 'workspaces'] as const;
const leaning = { intent: 'demand' } as unknown as Leaning;

const subscription = (team: string) => ({
  ...{ team, channel: 'C1', owner: 'U1', weekday: 1, time: '09:00', zone: 'UTC', topics: [], roles: [] },
  ...{ state: 'active' as const, refusal: undefined, nextAt: later },
});

/** Every function that is given a workspace, called for one, in an order in which each finds something to do. */
const CALLS: [string, (db: Database, team: string) => Promise<unknown>][] = [
  ['saveSubscription', (db, team) => subscriptions.saveSubscription(db, subscription(team))],
  ['findSubscription', (db, team) => subscriptions.findSubscription(db, { team, channel: 'C1' })],
  ['listSubscriptions', (db, team) => subscriptions.listSubscriptions(db, { team, owner: undefined }, 9)],
  [
    'advanceSubscription',
    (db, team) => subscriptions.advanceSubscription(db, subscription(team), later.add({ hours: 1 })),
  ],
  [
    'claimDelivery',
    (db, team) =>
      states.claimDelivery(db, { ...week(team), postAt: later, askedAt: now, items: [team] }, undefined),
  ],
  ['findDelivery', (db, team) => deliveries.findDelivery(db, week(team))],
  ['listDeliveries', (db, team) => deliveries.listDeliveries(db, week(team), 9)],
  [
    'markHandedOver',
    (db, team) =>
      states.markHandedOver(db, {
        ...week(team),
        heldAs: 'Q',
        move: { from: later.add({ hours: 1 }), to: later },
      }),
  ],
  ['lookAhead', (db, team) => ahead.lookAhead(db, week(team), now)],
  ['recallShown', (db, team) => shown.recallShown(db, week(team), now)],
  ['endDelivery', (db, team) => states.endDelivery(db, week(team), { state: 'unknown', postAt: later })],
  ['unclaimDelivery', (db, team) => states.unclaimDelivery(db, { ...week(team), askedAt: now })],
  ['releaseDelivery', (db, team) => states.releaseDelivery(db, week(team))],
  [
    'pauseSubscription',
    (db, team) => subscriptions.pauseSubscription(db, { team, channel: 'C1' }, 'is_archived'),
  ],
  ['resumeSubscription', (db, team) => subscriptions.resumeSubscription(db, { team, channel: 'C1' }, later)],
  ['removeSubscription', (db, team) => subscriptions.removeSubscription(db, { team, channel: 'C1' })],
  ['noteEvent', (db, team) => events.noteEvent(db, { team, event: 'E1' }, now)],
  [
    'rememberLeaning',
    (db, team) => threads.rememberLeaning(db, conversation(team), { leaning, until: later }),
  ],
  ['recallLeaning', (db, team) => threads.recallLeaning(db, conversation(team), now)],
  ['holdWorkspace', (db, team) => workspaces.holdWorkspace(db, team, later)],
];
const week = (team: string) => ({ team, channel: 'C1', week: '2026-W49' });
const conversation = (team: string) => ({ team, channel: 'C1', thread: '', person: 'U1' });

/** They work for the whole cluster and are told so by their names; none gives one workspace's rows to another. */
const FOR_ALL = [
  ...['AwayError', 'DatabaseError', 'FolderError', 'MIGRATIONS', 'becomeReady', 'clean', 'countDeliveries'],
  ...['date', 'deliveryOf', 'dueQuery', 'dueSubscriptions', 'guardRoom', 'hasRoom', 'instant', 'isAway'],
  ...['inTime', 'lockFolder', 'migrate', 'openStorage', 'subscriptionOf', 'whyAway'],
];

test('every function of the storage is among them', async () => {
  const modules = await Promise.all(
    globSync('src/storage/*.ts').map((file) => import(/* @vite-ignore */ resolve(file))),
  );
  const names = modules.flatMap((module) => Object.keys(module)).sort();
  expect(names).toEqual([...CALLS.map(([name]) => name), ...FOR_ALL].sort());
});

describe.each(ENGINES)('on %s', (engine) => {
  let databases: Awaited<ReturnType<typeof openEngine>>;
  let db: Database;
  beforeAll(async () => {
    databases = await openEngine(engine);
    db = (await databases.open()).db;
  });
  afterAll(() => databases.remove());

  const rowsOf = async (team: string) =>
    JSON.stringify(
      await Promise.all(
        TABLES.map((table) => db.selectFrom(table).selectAll().where('team', '=', team).execute()),
      ),
    );

  test('what is done in one workspace neither changes nor shows anything of another with the same channels and people', async () => {
    for (const [, call] of CALLS.filter(
      ([name]) => !/^(remove|unclaim|release|end|pause|resume)/.test(name),
    )) {
      await call(db, 'T-other');
    }
    const before = await rowsOf('T-other');
    // A row in each table, and the item shown there and delivered there.
    expect(before.match(/T-other/g)?.length).toBe(8);
    for (const [name, call] of CALLS) {
      const given = await call(db, 'T-mine');
      expect(JSON.stringify(given) ?? '', name).not.toContain('T-other');
      expect(await rowsOf('T-other'), name).toBe(before);
    }
  });
});
