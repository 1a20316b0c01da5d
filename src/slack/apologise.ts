import { randomUUID } from 'node:crypto';
import type {
  AllMiddlewareArgs,
  AnyMiddlewareArgs,
  RespondArguments,
  SlackActionMiddlewareArgs,
} from '@slack/bolt';
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

/** Where the person is: an acknowledgement that is still open, else the place they asked in, else a direct message. */
async function tell(args: Args, text: string): Promise<void> {
  const apology = { response_type: 'ephemeral', replace_original: false, text } as const;
  if ('command' in args && args.command) {
    if (!args.context.acknowledged) return void (await args.ack(apology));
    return respondOrWrite(args, args.body.user_id, apology);
  }
  if ('view' in args && args.view && 'ack' in args) {
    await args.ack().catch(() => {});
    return void (await args.client.chat.postMessage({ channel: args.body.user.id, text }));
  }
  // A button is acknowledged before anything can fail. On the Home tab there is no place to respond to.
  if ('action' in args && args.action) {
    const user = args.body.user.id;
    if ('response_url' in args.body) return respondOrWrite(args, user, apology);
    return void (await args.client.chat.postMessage({ channel: user, text }));
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

/** A response_url may be what failed: then the person gets a direct message. */
async function respondOrWrite(
  { respond, client }: Pick<SlackActionMiddlewareArgs & AllMiddlewareArgs, 'respond' | 'client'>,
  user: string,
  apology: RespondArguments & { text: string },
): Promise<void> {
  await respond(apology).catch(() => client.chat.postMessage({ channel: user, text: apology.text }));
}
