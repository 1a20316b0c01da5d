import type { Compose } from '../digest/compose.ts';
import type { HandOver } from '../digest/hand-over.ts';
import type { Database } from './tables.ts';

/** What all work on digests needs, made once. */
export type DigestNeeds = {
  db: Database;
  now: () => Temporal.Instant;
  compose: Compose;
  slack: HandOver;
};
