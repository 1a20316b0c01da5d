import type { App } from '@slack/bolt';
import { withShare } from '../../blocks/share.ts';
import type { Services } from '../services.ts';
import { typed } from '../typed.ts';

/** Nothing typed means help. */
const NOTHING = 'help';

export function registerCommand(app: App, { reply, today }: Services): void {
  app.command('/cyberjobs', async ({ command, ack }) => {
    const text = typed(command.text) || NOTHING;
    const { message } = reply(text, { today: today() });
    await ack({ response_type: 'ephemeral', ...withShare(message, text) });
  });
}
