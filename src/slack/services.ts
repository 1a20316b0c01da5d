import type { Reply } from '../reply.ts';

/** What listeners need, made once in main. */
export type Services = {
  reply: Reply;
  today: () => Temporal.PlainDate;
};
