import type { ColumnType, Kysely } from 'kysely';

/** Whole milliseconds, so that what is read compares equal to what was written. */
type Time = Date;
type Json<T> = ColumnType<T, string, string>;

/** What lasts. Every row belongs to a workspace (`team`); keys begin with it. */
export type Tables = {
  subscriptions: {
    team: string;
    channel: string;
    owner: string;
    weekday: number;
    time: string;
    zone: string;
    topics: string[];
    roles: string[];
    state: 'active' | 'paused';
    refusal: string | null;
    next_at: Time;
  };
  deliveries: {
    team: string;
    channel: string;
    week: string;
    state: DeliveryState;
    post_at: Time;
    /** When Slack was last asked to take the message. */
    asked_at: Time;
    /** Slack's id of the scheduled message. */
    held_as: string | null;
    items: string[];
    reason: string | null;
  };
  shown: { team: string; channel: string; item: string; shown_at: Time };
  threads: {
    team: string;
    channel: string;
    thread: string;
    person: string;
    leaning: Json<unknown>;
    until: Time;
  };
  events: { team: string; event: string; seen_at: Time };
  workspaces: { team: string; wait_until: Time };
};

/**
 * `asking` until the outcome is known. `unknown`: the time passed before it was. `failed`: every attempt did.
 * `skipped`: there was nothing new to say. We never claim that a message was delivered.
 */
export type DeliveryState = 'asking' | 'handed-over' | 'unknown' | 'refused' | 'failed' | 'skipped';

export type Database = Kysely<Tables>;
/** One channel of one workspace. */
export type Place = { team: string; channel: string };

export const date = (moment: Temporal.Instant): Date => new Date(moment.epochMilliseconds);
export const instant = (date: Date): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(date.getTime());
