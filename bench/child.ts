import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const COMMAND = '/cyberjobs';
/** The same command answered through its response_url. */
export const LATER = '/cyberjobs-later';

/** Where the reply travels: in the acknowledgement, or after it through response_url. */
export type Mode = 'ack' | 'respond';

export type Settings = {
  botToken: string;
  signingSecret: string;
  slackApiUrl: string;
  mode: Mode;
  /** The fixed reply of the yardstick, as JSON. */
  reply?: string;
};

/** Asked of a child: to answer so many questions, then to tell how it is. */
export type Ask = { questions: number };
export type Told = { port: number } | State;
/**
 * Since last asked: the share of the time that its event loop was busy, 0 to 1, and the processor time of all its threads
 * in milliseconds. And its memory in bytes: all of it, and
 * what is used of the heap, after a garbage collection where the process was started with COLLECT.
 */
export type State = { busy: number; cpu: number; rss: number; heap: number };
export const COLLECT = '--expose-gc';

/** A measured app in a process of its own. */
export type Child = {
  url: string;
  settings: Settings;
  state: (questions?: number) => Promise<State>;
  stop: () => Promise<void>;
};

const PATIENCE = 60_000;

export async function startChild(
  program: 'ours' | 'fixed',
  settings: Settings,
  flags: string[] = [],
): Promise<Child> {
  const file = fileURLToPath(new URL(`processes/${program}.ts`, import.meta.url));
  const child = fork(file, [JSON.stringify(settings)], { execArgv: flags });
  const told = await hear(child);
  if (!('port' in told)) throw new Error(`${program} did not say its port`);
  return {
    url: `http://127.0.0.1:${told.port}/slack/events`,
    settings,
    state: async (questions = 0) => {
      child.send({ questions } satisfies Ask);
      const state = await hear(child);
      if ('port' in state) throw new Error(`${program} said its port twice`);
      return state;
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.disconnect();
      await ended;
    },
  };
}

/** The next thing the child says; fails when it ends instead, or says nothing. */
async function hear(child: ChildProcess): Promise<Told> {
  const heard = new AbortController();
  const signal = AbortSignal.any([heard.signal, AbortSignal.timeout(PATIENCE)]);
  const ended = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`a measured app ended with ${code}`);
  });
  try {
    const [told] = await Promise.race([once(child, 'message', { signal }), ended]);
    return told as Told;
  } finally {
    ended.catch(() => {});
    heard.abort();
  }
}
