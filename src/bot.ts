import type { App } from '@slack/bolt';
import { outcomeOf } from './answer/outcome.ts';
import { createCompose } from './digest/compose.ts';
import type { Asked } from './digest/digest.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { boltLogger, type Log } from './operations/log.ts';
import { createMetrics } from './operations/metrics.ts';
import { routes } from './operations/routes.ts';
import { createReply } from './reply.ts';
import { type Schedule, startSchedule } from './schedule/schedule.ts';
import { type Connection, createApp } from './slack/app.ts';
import { createDigestClient } from './slack/digest-client.ts';
import { createHandOver } from './slack/hand-over.ts';
import { createOnce } from './slack/once.ts';
import { createSend } from './slack/send.ts';
import type { Services } from './slack/services.ts';
import { createThreads } from './slack/threads.ts';
import { countDeliveries } from './storage/deliveries.ts';
import { inTime } from './storage/in-time.ts';
import type { Storage } from './storage/open.ts';
import { becomeReady, whyAway } from './storage/ready.ts';

export type Bot = {
  app: App;
  /** Settles when the database is there and digests are looked for; fails when that will not be. */
  ready: Promise<Schedule>;
  /** Answers from newer knowledge from now on. */
  use: (knowledge: Knowledge) => void;
  /** Finishes what is running, for as long as the milliseconds given. */
  stop: (patience: number) => Promise<void>;
};

export type Parts = {
  connection: Connection;
  knowledge: Knowledge;
  storage: Storage;
  now: () => Temporal.Instant;
  log: Log;
};

/** A modal can be opened for three seconds after it was asked for. Milliseconds. */
const SOON = 2500;
const WEEK = { hours: 7 * 24 };

/** Joins the edges to each other. The app is to be started by the caller; questions are answered also while the database is not there. */
export function createBot({ connection, knowledge, storage, now, log }: Parts): Bot {
  const { db } = storage;
  const metrics = createMetrics();
  let known = knowledge;
  let answers = createReply(known);
  let composes = createCompose(known);

  const client = createDigestClient(connection);
  const slack = createHandOver(() => client, metrics.slackError);
  const digests = { db, now, slack, compose: (asked: Asked) => composes(asked) };
  const services: Services = {
    reply: (text, context) => {
      const before = performance.now();
      const said = answers(text, context);
      metrics.question(
        outcomeOf(said.answer),
        said.question.parts[0].intent,
        (performance.now() - before) / 1000,
      );
      return said;
    },
    today: () => now().toZonedDateTimeISO(Temporal.Now.timeZoneId()).toPlainDate(),
    knowledge: () => known,
    threads: createThreads(db, now),
    once: createOnce(db, now),
    send: createSend(now, metrics.slackError),
    digests,
    digestClient: client,
    database: async () => void (await inTime(ready, SOON)),
  };

  let schedule: Schedule | undefined;
  let why: string | undefined = 'starting';
  const start = async () => {
    await becomeReady(storage, (reason) => {
      why = reason;
      log.warn(reason);
    });
    schedule = await startSchedule(storage, digests, log);
    why = undefined;
    return schedule;
  };
  const ready = start();
  ready.catch(() => {});

  const readings = {
    digests: () => countDeliveries(db, now().subtract(WEEK)),
    depth: async () => (await schedule?.depth()) ?? {},
  };
  const operations = routes({
    why: () => why,
    away: () => whyAway(db),
    metrics: async () => ({ type: metrics.contentType, text: await metrics.print(readings) }),
  });
  const around = { log, logger: boltLogger(log), routes: operations, failed: metrics.slackError };
  const app = createApp(connection, around, services);
  return {
    app,
    ready,
    use: (newer) => {
      known = newer;
      answers = createReply(newer);
      composes = createCompose(newer);
    },
    stop: async (patience) => {
      // A request that never ends must not keep the workers from ending well.
      await Promise.all([app.stop(), schedule?.stop(patience)]);
      await storage.close();
    },
  };
}
