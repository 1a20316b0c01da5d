import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { typed } from '../typed.ts';

/** A direct message is answered in place. Edits, joins and other bots carry a subtype or a bot id and get nothing. */
export function registerDirectMessage(app: App, { reply, today }: Services): void {
  app.message(async ({ message, say }) => {
    if (message.channel_type !== 'im' || message.subtype !== undefined || 'bot_id' in message) return;
    const answer = reply(typed(message.text ?? '') || 'help', { today: today() }).message;
    await say({ ...answer, thread_ts: message.thread_ts, unfurl_links: false });
  });
}
