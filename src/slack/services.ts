import type { Reply } from '../reply.ts';
import type { Threads } from './threads.ts';

/** What listeners need, made once in main. */
export type Services = {
  reply: Reply;
  today: () => Temporal.PlainDate;
  threads: Threads;
};
