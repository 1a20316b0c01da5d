import { setTimeout as pause } from 'node:timers/promises';
import { pick } from './asked.ts';
import { CONNECTIONS } from './client.ts';

const PATIENCE = 5000;
/** However fast the app: a round sends no more than this. */
const AT_MOST = 100_000;

/** Something that takes a text and is done when its promise is. */
type Send = (text: string) => Promise<unknown>;

/** Sends as fast as it is answered, so many at a time. Resolves to how many were answered, in all and a second. */
export async function saturate(send: Send, texts: string[], ms: number) {
  const from = performance.now();
  let sent = 0;
  let done = 0;
  const worker = async () => {
    while (performance.now() - from < ms && sent < AT_MOST) {
      await send(pick(texts, sent++));
      done++;
    }
  };
  await inTime(Promise.all(Array.from({ length: CONNECTIONS }, worker)), ms);
  return { done, rate: (done * 1000) / (performance.now() - from) };
}

/**
 * Sends at a fixed rate, whether or not the earlier ones are answered. Resolves to the milliseconds each took from the
 * moment it was due, so that one that had to wait for its turn counts with its wait.
 */
export async function pace(send: Send, texts: string[], { rate, ms }: { rate: number; ms: number }) {
  const count = Math.min(AT_MOST, Math.floor((rate * ms) / 1000));
  const from = performance.now();
  const taken: number[] = [];
  const under: Promise<void>[] = [];
  const sendDue = async (due: number, at: number) => {
    await send(pick(texts, at));
    taken.push(performance.now() - due);
  };
  while (under.length < count) {
    const due = from + (under.length * 1000) / rate;
    if (due > performance.now()) await pause(1);
    else under.push(sendDue(due, under.length));
  }
  await inTime(Promise.all(under), ms);
  return taken;
}

/** Fails when a round is not over long after its time. */
async function inTime(round: Promise<unknown>, ms: number): Promise<void> {
  const over = new AbortController();
  const late = pause(ms + PATIENCE, undefined, { signal: over.signal }).then(() => {
    throw new Error('an app stopped answering');
  });
  late.catch(() => {});
  await Promise.race([round, late]);
  over.abort();
}
