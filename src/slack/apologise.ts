import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';
import { WebAPIPlatformError } from '@slack/web-api';
import { isAway } from '../storage/away.ts';
import type { Log } from './app.ts';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

type Told = { log: Log; failed: (code: string) => void };

/** The one place where a failure is logged and the person who met it is told, once and in one sentence. */
export function apologise({ log, failed }: Told) {
  return async (args: Args): Promise<void> => {
    try {
      await args.next();
    } catch (error) {
      if (error instanceof WebAPIPlatformError) failed(error.data.error);
      const reference = randomUUID().slice(0, 8);
      log.error({ reference, error }, 'a request failed');
      await tell(args, sentenceFor(error, reference));
    }
  };
}

/** The database may be away for a while, which a person can wait out; anything else is ours to find. */
function sentenceFor(error: unknown, reference: string): string {
  return isAway(error)
    ? `My database does not answer right now, so digests cannot be read or changed. Questions still work; please try again in some minutes (${reference}).`
    : `Sorry, that went wrong on my side. If it happens again, please quote ${reference}.`;
}

/** A command is acknowledged with the sentence; whoever cannot be answered that way gets it where they asked. */
async function tell(args: Args, text: string): Promise<void> {
  if ('command' in args && args.command) {
    const apology = { response_type: 'ephemeral', text } as const;
    // One that is acknowledged already is answered where it was typed.
    return void (await args.ack(apology).catch(() => args.respond(apology)));
  }
  if ('view' in args && 'ack' in args && args.view) {
    await args.ack().catch(() => {});
    return void (await args.client.chat.postMessage({ channel: args.body.user.id, text }));
  }
  // A button is acknowledged before anything can fail, and Bolt refuses a second time.
  if ('action' in args && args.action) {
    return void (await args.respond({ response_type: 'ephemeral', replace_original: false, text }));
  }
  if (!('event' in args) || !args.event) return;
  const { channel, user, ts, thread_ts } = args.event as {
    channel?: string;
    user?: string;
    ts?: string;
    thread_ts?: string;
  };
  if (!channel || !user) return;
  const direct = channel.startsWith('D');
  const thread = direct ? thread_ts : (thread_ts ?? ts);
  await (direct
    ? args.client.chat.postMessage({ channel, text, thread_ts: thread })
    : args.client.chat.postEphemeral({ channel, user, text, thread_ts: thread }));
}
