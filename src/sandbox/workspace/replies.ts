import type { Call } from '../emulated-slack/calls.ts';
import type { EmulatedSlack } from '../emulated-slack.ts';

/** Milliseconds to wait for a first reply. */
const PATIENCE = 5000;
/** Milliseconds without a call after which the app has nothing more to say. */
const QUIET = 50;

export type Replies = {
  /** Those that came so far. */
  found: Call[];
  first: () => Promise<Call[]>;
  /** Those that came until the app was quiet, at least one. */
  all: () => Promise<Call[]>;
  stop: () => void;
};

/** Collects from now on the calls that are replies. */
export function collectReplies(slack: EmulatedSlack, isReply: (call: Call) => boolean): Replies {
  const found: Call[] = [];
  const refused: string[] = [];
  let notice = () => {};
  const stop = slack.onCall((call) => {
    if (isReply(call)) found.push(call);
    else if (call.response.ok === false) refused.push(`${call.method} (${call.response.error})`);
    notice();
  });

  const wait = (quiet: number) =>
    new Promise<Call[]>((resolve, reject) => {
      let silence: NodeJS.Timeout | undefined;
      const end = () => {
        clearTimeout(patience);
        clearTimeout(silence);
        stop();
        if (found.length > 0) resolve(found);
        else reject(new Error(silent(refused)));
      };
      const patience = setTimeout(end, PATIENCE);
      notice = () => {
        clearTimeout(silence);
        if (found.length === 0) return;
        if (quiet === 0) return end();
        silence = setTimeout(() => (slack.underWay() > 0 ? notice() : end()), quiet);
      };
      notice();
    });
  return { found, first: () => wait(0), all: () => wait(QUIET), stop };
}

function silent(refused: string[]): string {
  const sentence = `The app sent no reply within ${PATIENCE / 1000} seconds.`;
  return refused.length > 0 ? `${sentence} Slack refused: ${refused.join(', ')}.` : sentence;
}
