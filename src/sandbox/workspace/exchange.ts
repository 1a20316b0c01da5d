import type { EmulatedSlack } from '../emulated-slack.ts';
import type { Seen } from '../seen.ts';
import { isReply, type Place } from './place.ts';
import { collectReplies } from './replies.ts';
import { seenIn } from './see.ts';
import { createRequests, type Requests } from './signed-requests.ts';

type Json = Record<string, unknown>;

export type Exchange = {
  /** Sends a form. Shown is what came up to an acknowledgement that says enough, else all until the app is quiet. */
  ask: (fields: Record<string, string>, place: Place, isEnough: (body: string) => boolean) => Promise<Answer>;
  /** Sends an event. Shown is the first reply. */
  say: (event: Json, place: Place) => Promise<Seen[]>;
  /** Gives a reply a `ts`, where its way to the person has none. */
  stamped: (seen: Seen) => Seen;
  send: Requests['event'];
};
type Answer = { body: string; seen: Seen[] };

/** What a person does, and what the app shows for it. */
export function createExchange(slack: EmulatedSlack, appUrl: string): Exchange {
  const requests = createRequests(slack, appUrl);
  let last = 0;
  const nextTs = () => {
    last = Math.max(last + 1, Math.floor(slack.now().epochMilliseconds / 1000));
    return `${last}.000100`;
  };
  const stamped = (seen: Seen) => (seen.ts || seen.view ? seen : { ...seen, ts: nextTs() });
  const repliesAt = (place: Place) => {
    const replies = collectReplies(slack, (call) => isReply(call, place, slack));
    const seen = () => replies.found.flatMap((call) => seenIn(call, place, slack)).map(stamped);
    return { ...replies, seen };
  };

  return {
    stamped,
    send: requests.event,
    ask: async (fields, place, isEnough) => {
      const replies = repliesAt(place);
      try {
        const body = await requests.form(fields);
        if (!isEnough(body)) await replies.all();
        return { body, seen: replies.seen() };
      } finally {
        replies.stop();
      }
    },
    say: async (event, place) => {
      const replies = repliesAt(place);
      const ts = nextTs();
      try {
        const status = await requests.event({ ...event, user: place.user, ts, event_ts: ts });
        if (status !== 200) throw new Error(`The app answered HTTP ${status}.`);
        await replies.first();
        return replies.seen();
      } finally {
        replies.stop();
      }
    },
  };
}
