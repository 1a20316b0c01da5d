import type { App } from '@slack/bolt';
import { withShare } from '../../blocks/share.ts';
import { afterDigest } from '../../digest/typed.ts';
import type { Services } from '../services.ts';
import { typed } from '../typed.ts';
import { answerDigestCommand } from './digest-command.ts';

/** Nothing typed means help. */
const NOTHING = 'help';

export function registerCommand(app: App, services: Services): void {
  const { reply, today } = services;
  app.command('/cyberjobs', async (args) => {
    const { command, ack } = args;
    const text = typed(command.text) || NOTHING;
    const digest = afterDigest(text);
    if (digest !== undefined) return answerDigestCommand(digest, args, services);
    const { message } = reply(text, { today: today() });
    await ack({ response_type: 'ephemeral', ...withShare(message, text) });
  });
}
