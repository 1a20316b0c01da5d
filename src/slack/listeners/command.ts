import type { App } from '@slack/bolt';
import { hasCharts } from '../../blocks/in-words.ts';
import { withShare } from '../../blocks/share.ts';
import { afterDigest } from '../../digest/typed.ts';
import type { Services } from '../services.ts';
import { teamOf } from '../team.ts';
import { typed } from '../typed.ts';
import { answerDigestCommand } from './digest-command.ts';

/** Nothing typed means help. */
const NOTHING = 'help';

/** The reply travels in the acknowledgement; one with charts, which Slack may refuse, after it. */
export function registerCommand(app: App, services: Services): void {
  const { reply, today, send } = services;
  app.command('/cyberjobs', async (args) => {
    const { command, context, ack, respond } = args;
    const text = typed(command.text) || NOTHING;
    const digest = afterDigest(text);
    if (digest !== undefined) return answerDigestCommand(digest, args, services);
    const { message } = reply(text, { today: today() });
    const answer = withShare(message, text);
    if (!hasCharts(answer)) return ack({ response_type: 'ephemeral', ...answer });
    await ack();
    context.acknowledged = true;
    await send(answer, teamOf(context), (one) => respond({ response_type: 'ephemeral', ...one }));
  });
}
