import type { Intent } from './intents.ts';
import type { Signals } from './rejector.ts';

/** What is asked, how sure that is, and the rule that decided. */
export type Choice = {
  intent: Intent;
  confidence: number;
  rule: string;
  signals?: Signals;
};
