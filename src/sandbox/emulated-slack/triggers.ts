import { randomBytes } from 'node:crypto';

const LASTS_MS = 3000;

export type Triggers = {
  /** A trigger of a person's, as Slack sends it with a command or a press. */
  create: () => string;
  /** Slack's error when it may not open a modal any more, else nothing. */
  use: (trigger: unknown) => string | undefined;
};

/** What lets an app open a modal: once, and within three seconds of real time. `clock`: milliseconds. */
export function createTriggers(clock: () => number = () => performance.now()): Triggers {
  const minted = new Map<unknown, { at: number; used: boolean }>();
  return {
    create: () => {
      const trigger = `${minted.size + 1}.2.${randomBytes(8).toString('hex')}`;
      minted.set(trigger, { at: clock(), used: false });
      return trigger;
    },
    use: (trigger) => {
      const found = minted.get(trigger);
      if (!found) return 'invalid_trigger_id';
      if (found.used) return 'exchanged_trigger_id';
      if (clock() - found.at > LASTS_MS) return 'expired_trigger_id';
      found.used = true;
      return undefined;
    },
  };
}
