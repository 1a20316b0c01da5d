import type { AnyBlock } from '@slack/types';

/** As drawn in blocks/. */
type Message = { text: string; blocks: AnyBlock[] };

/** A digest for Slack to hold and to post at a moment, a whole minute. */
export type HeldPost = { team: string; channel: string; postAt: Temporal.Instant; message: Message };

/**
 * What Slack said. `gone`: it will never take a message there. `wait`: not from this workspace for so many seconds.
 * `not-taken`: not now. When nobody knows, handing over throws.
 */
export type Outcome =
  | { kind: 'handed-over'; id: string }
  | { kind: 'gone'; reason: string }
  | { kind: 'wait'; seconds: number }
  | { kind: 'not-taken'; reason: string };

export type Found = Exclude<Outcome, { kind: 'not-taken' }> | { kind: 'missing' };

/** What a worker asks of Slack; made of a client in `slack/`, used in `schedule/`, joined in main. */
export type HandOver = {
  handOver: (post: HeldPost) => Promise<Outcome>;
  /** Whether Slack already holds a message there for that moment. */
  find: (post: Omit<HeldPost, 'message'>) => Promise<Found>;
  /** False when it is too late. */
  takeBack: (post: { team: string; channel: string; id: string }) => Promise<boolean>;
  /** A direct message. It may fail: what it says can be read on the Home tab too. */
  tell: (person: { team: string; user: string }, message: Message) => Promise<void>;
};
