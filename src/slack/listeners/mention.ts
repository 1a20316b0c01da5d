import type { App } from '@slack/bolt';
import { withHint } from '../../blocks/hint.ts';
import { converse } from '../converse.ts';
import type { Services } from '../services.ts';
import { teamOf } from '../team.ts';
import { typed } from '../typed.ts';

/** A mention is answered in its thread. The first answer there says how to go on: other messages do not reach the bot. */
export function registerMention(app: App, services: Services): void {
  app.event('app_mention', async ({ event, context, say }) => {
    if ('bot_id' in event && event.bot_id) return;
    // Without a person, as from a workflow, there is nobody to remember: the message stands for itself.
    const { channel, ts, user = ts, thread_ts } = event;
    const thread = thread_ts ?? ts;
    const team = teamOf(context);
    const place = { team, channel, thread, user };
    const { message, first } = await converse(typed(event.text) || 'help', place, services);
    await services.send(first ? withHint(message) : message, team, (one) =>
      say({ ...one, thread_ts: thread, unfurl_links: false }),
    );
  });
}
