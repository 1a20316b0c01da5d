import { randomUUID } from 'node:crypto';
import type { AllMiddlewareArgs, AnyMiddlewareArgs } from '@slack/bolt';

type Args = AnyMiddlewareArgs & AllMiddlewareArgs;

/** The one place where a failure is logged and the person who met it is told, once and in one sentence. */
export async function apologise(args: Args): Promise<void> {
  try {
    await args.next();
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    args.logger.error(`${reference} ${error instanceof Error ? error.stack : String(error)}`);
    await tell(args, `Sorry, that went wrong on my side. If it happens again, please quote ${reference}.`);
  }
}

/** A command is acknowledged with the sentence; whoever cannot be answered that way gets it where they asked. */
async function tell(args: Args, text: string): Promise<void> {
  if ('command' in args && args.command) return void (await args.ack({ response_type: 'ephemeral', text }));
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
