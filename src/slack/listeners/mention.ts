import type { App } from '@slack/bolt';
import type { Services } from '../services.ts';
import { typed } from '../typed.ts';

/** A mention is answered in its thread. */
export function registerMention(app: App, { reply, today }: Services): void {
  app.event('app_mention', async ({ event, say }) => {
    if ('bot_id' in event && event.bot_id) return;
    const { message } = reply(typed(event.text) || 'help', { today: today() });
    await say({ ...message, thread_ts: event.thread_ts ?? event.ts, unfurl_links: false });
  });
}
