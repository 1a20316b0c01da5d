import { WebAPIPlatformError } from '@slack/web-api';
import { hasCharts, inWords } from '../blocks/in-words.ts';
import type { Message } from '../blocks/kit.ts';
import { createRecent } from './recent.ts';

/** Posts a message to a workspace, in words where that refuses charts. Any other refusal is the caller's. */
export type Send = (message: Message, team: string, post: Post) => Promise<void>;
type Post = (message: Message) => Promise<unknown>;

/** How long a workspace gets words at once; after that it may have charts. */
const KEPT = { hours: 24 };
const AT_MOST = 10_000;
const REFUSED = 'invalid_blocks';

export function createSend(now: () => Temporal.Instant, failed: (code: string) => void): Send {
  const refusing = createRecent<true>(AT_MOST, now);
  return async (message, team, post) => {
    if (!hasCharts(message)) return void (await post(message));
    if (refusing.get(team)) return void (await post(inWords(message)));
    await post(message).catch(async (error: unknown) => {
      if (!isRefusal(error)) throw error;
      failed(REFUSED);
      refusing.set(team, true, KEPT);
      await post(inWords(message)).catch((refused: unknown) => {
        // It was not the charts.
        refusing.delete(team);
        throw refused;
      });
    });
  };
}

const isRefusal = (error: unknown) => error instanceof WebAPIPlatformError && error.data.error === REFUSED;
