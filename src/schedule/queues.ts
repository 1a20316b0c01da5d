import type { PgBoss, Queue } from 'pg-boss';

export const TICK = 'digest-tick';
export const DELIVER = 'digest-deliver';
export const FAILED = 'digest-failed';
export const CLEAN = 'clean';

/**
 * A worker that dies is noticed within some seconds by its missing heartbeat. Attempts lie far enough apart for Slack to have
 * finished with the one before, and go on for some two hours: an outage of Slack costs no digest.
 */
const QUEUES: Record<string, Omit<Queue, 'name'>> = {
  [FAILED]: { retryLimit: 10, retryDelay: 30, retryBackoff: true, retryDelayMax: 600 },
  [DELIVER]: {
    policy: 'exclusive',
    retryLimit: 30,
    retryDelay: 15,
    retryBackoff: true,
    retryDelayMax: 300,
    heartbeatSeconds: 10,
    deadLetter: FAILED,
    deleteAfterSeconds: 60 * 60 * 24,
  },
  [TICK]: { policy: 'exclusive', retryLimit: 0, expireInSeconds: 120, deleteAfterSeconds: 60 * 60 },
  [CLEAN]: { policy: 'exclusive', retryLimit: 2, expireInSeconds: 600 },
};

export async function createQueues(boss: PgBoss): Promise<void> {
  for (const [name, options] of Object.entries(QUEUES)) await boss.createQueue(name, options);
}
