import { setTimeout } from 'node:timers/promises';
import { fromPglite, type Job, PgBoss } from 'pg-boss';
import { clean } from '../storage/clean.ts';
import type { Week } from '../storage/deliveries.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import type { Storage } from '../storage/open.ts';
import { deliver } from './deliver.ts';
import { giveUp } from './give-up.ts';
import type { Log } from './log.ts';
import { CLEAN, createQueues, DELIVER, FAILED, TICK } from './queues.ts';
import { tick } from './tick.ts';

export type Schedule = {
  /** Looks for due digests now, as happens every minute; gives how many jobs it sent. */
  tick: () => Promise<number>;
  /** Settles when the jobs sent so far have been tried. */
  settled: () => Promise<void>;
  /** Jobs waiting or under way, by queue. */
  depth: () => Promise<Record<string, number>>;
  /** Lets running jobs finish, for as long as the milliseconds given. */
  stop: (patience: number) => Promise<void>;
};

/** Digests under way at a time in this process. */
export const AT_A_TIME = 20;

/** Starts the job queue and its workers in this process. Any number of processes may do so on one database. */
export async function startSchedule(storage: Storage, needs: DigestNeeds, log: Log): Promise<Schedule> {
  const { db, now } = needs;
  const boss = await createBoss(storage);
  boss.on('error', (error) => log.error({ error }, 'the job queue'));
  await boss.start();
  await createQueues(boss);
  const tickNow = () => tick({ db, boss, now: now(), log });

  await boss.work(TICK, { pollingIntervalSeconds: 5 }, tickNow);
  await boss.work(CLEAN, { pollingIntervalSeconds: 60 }, () => clean(db, now()));
  await boss.work(FAILED, { pollingIntervalSeconds: 5 }, async ([job]: Job<Week>[]) => {
    if (job) await giveUp(job.data, needs, log);
  });
  const worker = await boss.work(
    DELIVER,
    {
      batchSize: AT_A_TIME,
      perJobResults: true,
      pollingIntervalSeconds: 1,
      burstWhenBatchFull: true,
    },
    (jobs: Job<Week>[]) => Promise.all(jobs.map((job) => settled(job, needs, log))),
  );
  await boss.schedule(TICK, '* * * * *');
  await boss.schedule(CLEAN, '23 * * * *');

  return {
    tick: async () => {
      const sent = await tickNow();
      if (sent > 0) boss.notifyWorker(worker);
      return sent;
    },
    settled: async () => {
      while (await isBusy(boss)) await setTimeout(10);
    },
    depth: async () => {
      const queues = await boss.getQueues([TICK, DELIVER, FAILED, CLEAN]);
      return Object.fromEntries(
        queues.map(({ name, queuedCount, activeCount }) => [name, queuedCount + activeCount]),
      );
    },
    stop: (patience) => boss.stop({ graceful: true, timeout: patience, close: true }),
  };
}

/** Whether a digest's first attempt is waiting or under way. */
async function isBusy(boss: PgBoss): Promise<boolean> {
  const jobs = await boss.findJobs(DELIVER, { limit: 1000 });
  return jobs.some(
    ({ state, retryCount }) => state === 'active' || (state === 'created' && retryCount === 0),
  );
}

async function createBoss(storage: Storage): Promise<PgBoss> {
  const engine = await storage.engine();
  const often = { superviseIntervalSeconds: 10, maintenanceIntervalSeconds: 60 * 60 };
  return 'pglite' in engine
    ? new PgBoss({ db: fromPglite(engine.pglite), backend: 'pglite', ...often })
    : new PgBoss({ connectionString: engine.url, application_name: 'cyberjobs-jobs', max: 4, ...often });
}

/** One digest's failure is no other's. */
async function settled(job: Job<Week>, needs: DigestNeeds, log: Log) {
  try {
    await deliver(job.data, needs);
    return { id: job.id, status: 'completed' as const };
  } catch (error) {
    log.error({ error, ...job.data }, 'a digest was not handed over; it is tried again');
    return { id: job.id, status: 'failed' as const, output: { message: String(error) } };
  }
}
