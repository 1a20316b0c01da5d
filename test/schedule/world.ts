import { createCompose } from '../../src/digest/compose.ts';
import { dueOf, firstPosting, LEAD } from '../../src/digest/due.ts';
import type { Subscription } from '../../src/digest/subscription.ts';
import { startEmulatedSlack } from '../../src/sandbox/emulated-slack.ts';
import { deliver } from '../../src/schedule/deliver.ts';
import { createDigestClient } from '../../src/slack/digest-client.ts';
import { createHandOver } from '../../src/slack/hand-over.ts';
import type { Week } from '../../src/storage/deliveries.ts';
import { dueSubscriptions } from '../../src/storage/due.ts';
import { saveSubscription } from '../../src/storage/subscriptions.ts';
import type { Database } from '../../src/storage/tables.ts';
import { knowledge } from '../ask.ts';

const compose = createCompose(knowledge);

/** A Slack and a clock for the digests of one database. Each workspace of one is new, so tests do not meet. */
export async function createWorld(start: string) {
  let at = Temporal.Instant.from(start);
  const now = () => at;
  const slack = await startEmulatedSlack({ now });
  const { botToken, signingSecret, apiUrl } = slack;
  const connection = { botToken, signingSecret, slackApiUrl: apiUrl, port: 0 };
  const client = createDigestClient(connection);
  const handOver = createHandOver(
    () => client,
    () => {},
  );
  const channel = slack.channels.general ?? '';
  const owner = slack.people.ana ?? '';

  return {
    slack,
    now,
    channel,
    owner,
    needs: (db: Database) => ({ db, now, compose, slack: handOver }),
    /** Time passes in steps of ten minutes: due digests are handed over, Slack posts what it holds. */
    async pass(
      to: string,
      db: Database,
      each: (week: Week) => Promise<void> = (week) => deliver(week, this.needs(db)),
    ) {
      const end = Temporal.Instant.from(to);
      while (Temporal.Instant.compare(at, end) < 0) {
        const next = at.add({ minutes: 10 });
        at = Temporal.Instant.compare(next, end) < 0 ? next : end;
        for await (const page of dueSubscriptions(db, { until: at.add(LEAD), now: at }))
          for (const subscription of page) {
            const due = dueOf(subscription, at);
            const { team, channel } = subscription;
            if (due) await each({ team, channel, week: due.posting.week });
          }
        await slack.postDue();
      }
    },
    jump: (to: string) => {
      at = Temporal.Instant.from(to);
    },
  };
}

/** A subscription for Mondays at nine in Zurich, or as given. */
export async function subscribed(
  db: Database,
  given: Partial<Subscription> & Pick<Subscription, 'team' | 'channel' | 'owner'>,
  now: Temporal.Instant,
): Promise<Subscription> {
  const wish = { weekday: 1, time: '09:00', zone: 'Europe/Zurich', topics: [], roles: [], ...given };
  const nextAt = firstPosting(wish, now).at.toInstant();
  const subscription: Subscription = { state: 'active', refusal: undefined, nextAt, ...wish };
  await saveSubscription(db, subscription);
  return subscription;
}
