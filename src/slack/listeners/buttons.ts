import type { App, BlockAction, ButtonAction, RespondArguments } from '@slack/bolt';
import { ASK, type Message } from '../../blocks/kit.ts';
import { SHARE, sharedBy, withShare } from '../../blocks/share.ts';
import { converse } from '../converse.ts';
import type { Services } from '../services.ts';
import { teamOf } from '../team.ts';
import type { Place } from '../threads.ts';

/** Buttons that ask, and the one that shares. On the Home tab there is nothing to respond to: the answer is a direct message. */
export function registerButtons(app: App, services: Services): void {
  const { reply, today, send } = services;
  app.action<BlockAction<ButtonAction>>(ASK, async ({ action, body, context, ack, respond, client }) => {
    await ack();
    const question = asked(action);
    const team = teamOf(context);
    const place = placeOf(body, team);
    const { message } = place
      ? await converse(question, place, services)
      : reply(question, { today: today() });
    await send(message, team, (one) =>
      body.view
        ? client.chat.postMessage({ channel: body.user.id, ...one })
        : respond(inPlace(body, one, question)),
    );
  });

  const shared = new Set<string>();
  app.action<BlockAction<ButtonAction>>(SHARE, async ({ action, body, context, ack, respond }) => {
    await ack();
    const once = `${body.team?.id} ${body.channel?.id} ${body.container.message_ts}`;
    if (shared.has(once)) return;
    // At once, because a second press may arrive while the first is under way.
    shared.add(once);
    const { message } = reply(asked(action), { today: today() });
    const team = teamOf(context);
    await send(sharedBy(message, body.user.id), team, (one) =>
      respond({ response_type: 'in_channel', replace_original: false, ...one }),
    ).catch((error) => {
      shared.delete(once);
      throw error;
    });
    // A set keeps the order of adding: the oldest goes first.
    const [oldest] = shared;
    if (shared.size > REMEMBERED && oldest !== undefined) shared.delete(oldest);
    await send(message, team, (one) =>
      respond({ response_type: 'ephemeral', replace_original: true, ...one }),
    );
  });
}

/** Shares remembered, against a second press. */
const REMEMBERED = 10_000;

/** The value is whatever a request says; nothing asked means help. */
const asked = ({ value }: ButtonAction) => (typeof value === 'string' && value !== '' ? value : 'help');

/** The conversation a button was pressed in; below a private answer to a command, and on the Home tab, there is none. */
function placeOf({ channel, container, user }: BlockAction, team: string): Place | undefined {
  const thread = (container.thread_ts ?? undefined) as string | undefined;
  if (!channel || (!thread && !channel.id.startsWith('D'))) return undefined;
  return { team, channel: channel.id, thread, user: user.id };
}

/** In a direct message for both to read, elsewhere for the one who pressed, with the button to share. */
function inPlace(body: BlockAction, message: Message, question: string): RespondArguments {
  const direct = body.channel?.id.startsWith('D');
  const thread_ts = body.container.thread_ts as string | undefined;
  if (direct) return { response_type: 'in_channel', replace_original: false, thread_ts, ...message };
  return { response_type: 'ephemeral', replace_original: false, thread_ts, ...withShare(message, question) };
}
