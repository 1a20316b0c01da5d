import type { WeeklyTime } from './weekly-time.ts';

/** What a channel wants to be told, and when. No topics and no roles mean all of them. */
export type Wish = WeeklyTime & { topics: string[]; roles: string[] };

/** A weekly digest in a channel. A channel has at most one. `owner`: who set it up or last changed it. */
export type Subscription = Wish & {
  team: string;
  channel: string;
  owner: string;
  /** Paused by a person, or by a refusal of Slack's that lasts, which `refusal` then names. */
  state: 'active' | 'paused';
  refusal: string | undefined;
  /** The next posting that is not in Slack's hands yet. */
  nextAt: Temporal.Instant;
};

/** Where nothing is set yet: the first morning of the week, about everything. */
export const usualWish = (zone: string | undefined): Wish => ({
  weekday: 1,
  time: '09:00',
  zone: zone ?? 'UTC',
  topics: [],
  roles: [],
});
