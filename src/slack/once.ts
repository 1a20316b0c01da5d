import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { noteEvent } from '../storage/events.ts';
import type { Database } from '../storage/tables.ts';
import { createRecent } from './recent.ts';
import { teamOf } from './team.ts';
import { within } from './within.ts';

/** True the first time an event is seen, by whichever process. */
export type Once = (event: { team: string; event: string }) => Promise<boolean>;

const KEPT = { hours: 24 };
const AT_MOST = 50_000;

/** This process's memory decides at once; other processes are known by the database, as long as it answers in time. */
export function createOnce(db: Database, now: () => Temporal.Instant): Once {
  const seen = createRecent<true>(AT_MOST, now);
  return async ({ team, event }) => {
    const key = `${team} ${event}`;
    if (seen.get(key)) return false;
    seen.set(key, true, KEPT);
    return (await within(noteEvent(db, { team, event }, now()))) !== false;
  };
}

/** Slack delivers an event again when it heard nothing: it is answered once. What is no event has no id and passes. */
export function onlyOnce(once: Once) {
  return async ({ body, context, next }: AnyMiddlewareArgs & AllMiddlewareArgs): Promise<void> => {
    const event = (body as { event_id?: unknown }).event_id;
    if (typeof event === 'string' && !(await once({ team: teamOf(context), event }))) return;
    await next();
  };
}
