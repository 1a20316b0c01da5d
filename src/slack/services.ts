import type { WebClient } from '@slack/web-api';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Reply } from '../reply.ts';
import type { DigestNeeds } from '../storage/needs.ts';
import type { Once } from './once.ts';
import type { Send } from './send.ts';
import type { Threads } from './threads.ts';

/** What listeners need, made once in main. */
export type Services = {
  reply: Reply;
  today: () => Temporal.PlainDate;
  /** As it is now: an editor may have changed it. */
  knowledge: () => Knowledge;
  threads: Threads;
  once: Once;
  send: Send;
  digests: DigestNeeds;
  /** Says at once that Slack did not answer, and repeats nothing: a line twice in a channel is worse than an error. */
  digestClient: WebClient;
  /** Settles when the database is there; fails when that takes too long for a person. */
  database: () => Promise<void>;
};
