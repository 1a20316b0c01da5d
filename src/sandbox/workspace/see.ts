import { validate } from '../../blocks/validate.ts';
import type { Call } from '../emulated-slack/calls.ts';
import type { EmulatedSlack } from '../emulated-slack.ts';
import type { Block, Seen, View } from '../seen.ts';
import type { Place } from './place.ts';

type Body = {
  text?: string;
  blocks?: Block[];
  channel?: string;
  thread_ts?: string;
  response_type?: string;
  delete_original?: boolean;
  post_at?: number;
};

/** A call as the person meets it. A deleted message leaves nothing to see. */
export function seenIn(call: Call, place: Place, slack: EmulatedSlack): Seen[] {
  if ((call.body as Body).delete_original === true) return [];
  if (call.method === 'response_url') return [seenInResponse(call.body, place)];
  if (call.method.startsWith('views.')) return [seenInView(viewOf(call), place.channel)];
  return [seenInPost(call, slack)];
}

/** The emulator leaves the blocks of a Home tab as the app sent them. */
const viewOf = ({ body, response }: Call) =>
  ({ ...(body.view as object), ...(response.view as object) }) as View;

export function seenInView(view: View, channel: string): Seen {
  return { surface: view.type, channel, text: view.title?.text ?? '', blocks: view.blocks, view };
}

export function seenInPost({ body, response, method }: Call, { directMessages }: EmulatedSlack): Seen {
  const { text = '', blocks = [], thread_ts, post_at } = body as Body;
  const channel = String(response.channel ?? body.channel ?? '');
  const isDirect = Object.values(directMessages).includes(channel);
  const open = isDirect ? 'direct-message' : thread_ts ? 'thread' : 'channel';
  return {
    surface: method === 'chat.postEphemeral' ? 'only-you' : open,
    channel,
    threadTs: thread_ts,
    ts: response.ts as string | undefined,
    text,
    blocks,
    ...(post_at ? { postedAt: Temporal.Instant.fromEpochMilliseconds(post_at * 1000) } : {}),
  };
}

/** A reply in an acknowledgement or at a response_url. Throws where Slack would refuse it. */
export function seenInResponse(body: Body, { channel, pressed }: Place): Seen {
  const problems = validate(body, 'message');
  if (problems.length > 0)
    throw new Error(
      `Slack would refuse this reply: ${problems.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`,
    );
  const { text = '', blocks = [], response_type, thread_ts } = body;
  const open = pressed?.surface === 'direct-message' ? 'direct-message' : 'channel';
  const surface = response_type === 'in_channel' ? open : 'only-you';
  return { surface, channel, threadTs: thread_ts, text, blocks };
}
