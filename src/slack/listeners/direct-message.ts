import type { App } from '@slack/bolt';
import { converse } from '../converse.ts';
import type { Services } from '../services.ts';
import { teamOf } from '../team.ts';
import { typed } from '../typed.ts';

/** A direct message is answered in place. Edits, joins and other bots carry a subtype or a bot id and get nothing. */
export function registerDirectMessage(app: App, services: Services): void {
  app.message(async ({ message, context, say }) => {
    if (
      message.channel_type !== 'im' ||
      !(message.subtype === undefined || message.subtype === 'file_share') ||
      'bot_id' in message
    )
      return;
    const { channel, user, thread_ts: thread } = message;
    const team = teamOf(context);
    const place = { team, channel, thread, user };
    const { message: answer } = await converse(typed(message.text) || 'help', place, services);
    await services.send(answer, team, (one) => say({ ...one, thread_ts: thread, unfurl_links: false }));
  });
}
