import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** In the order of their names. One that has run is never edited: add another. */
export const MIGRATIONS: Record<string, Migration> = {
  '001-digests-and-conversations': { up: digestsAndConversations },
};

async function digestsAndConversations(db: Kysely<unknown>): Promise<void> {
  const statements = [
    `create table subscriptions (
      team text not null, channel text not null, owner text not null,
      weekday smallint not null check (weekday between 1 and 7), time text not null, zone text not null,
      topics text[] not null, roles text[] not null,
      state text not null check (state in ('active', 'paused')), refusal text, next_at timestamptz not null,
      primary key (team, channel))`,
    `create index subscriptions_due on subscriptions (next_at, team, channel) where state = 'active'`,
    `create index subscriptions_by_owner on subscriptions (team, owner)`,
    `create table deliveries (
      team text not null, channel text not null, week text not null,
      state text not null check (state in ('asking', 'handed-over', 'unknown', 'refused', 'failed', 'skipped')),
      post_at timestamptz not null, asked_at timestamptz not null, held_as text, items text[] not null, reason text,
      primary key (team, channel, week))`,
    `create index deliveries_by_time on deliveries (post_at)`,
    `create table shown (
      team text not null, channel text not null, item text not null, shown_at timestamptz not null,
      primary key (team, channel, item))`,
    `create index shown_by_time on shown (shown_at)`,
    `create table threads (
      team text not null, channel text not null, thread text not null, person text not null,
      leaning jsonb not null, until timestamptz not null, primary key (team, channel, thread, person))`,
    `create index threads_by_time on threads (until)`,
    `create table events (
      team text not null, event text not null, seen_at timestamptz not null, primary key (team, event))`,
    `create index events_by_time on events (seen_at)`,
    `create table workspaces (team text not null primary key, wait_until timestamptz not null)`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
