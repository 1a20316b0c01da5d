import type { AllMiddlewareArgs, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Message } from '../../blocks/kit.ts';
import { renderStatuses } from '../../blocks/subscription.ts';
import { renderNotSaved, renderProblem, renderSaved } from '../../blocks/subscription-replies.ts';
import { type DigestCommand, readDigestCommand } from '../../digest/typed.ts';
import { announceTo } from '../announce.ts';
import { openDigestModal } from '../digest-modal.ts';
import { type By, subscribe } from '../digests.ts';
import { manage } from '../manage.ts';
import { lookUpPerson } from '../people.ts';
import type { Services } from '../services.ts';
import { statuses, statusIn } from '../statuses.ts';
import { teamOf } from '../team.ts';

type Args = SlackCommandMiddlewareArgs & AllMiddlewareArgs;

/** `/cyberjobs digest …`: acknowledged at once, since the database and Slack are asked before the answer is there. */
export async function answerDigestCommand(typed: string, args: Args, services: Services): Promise<void> {
  const { command, context, ack, respond } = args;
  await ack();
  context.acknowledged = true;
  await services.database();
  const by = { team: teamOf(context), channel: command.channel_id, user: command.user_id };
  const { zone } = await lookUpPerson(services.digestClient, by.user);
  const asked = readDigestCommand(typed, zone);
  if (asked.kind === 'open') {
    return openDigestModal({ by, zone, trigger: command.trigger_id }, services);
  }
  await respond({ response_type: 'ephemeral', ...(await replyTo(asked, { ...by, zone }, services)) });
}

type Typed = Exclude<DigestCommand, { kind: 'open' }>;

/** One case a word. */
async function replyTo(
  asked: Typed,
  by: By & { zone: string | undefined },
  services: Services,
): Promise<Message> {
  const { digests, digestClient, knowledge } = services;
  switch (asked.kind) {
    case 'unclear':
      return renderProblem(asked.problem);
    case 'set': {
      const here = await statusIn(by, digests);
      const { topics, roles } = here?.subscription ?? { topics: [], roles: [] };
      const saved = await subscribe(
        by,
        { ...asked.weekly, topics, roles },
        announceTo(digestClient, by),
        digests,
      );
      return 'refused' in saved
        ? renderNotSaved(by.channel, saved.refused)
        : renderSaved(saved.subscription, saved.next);
    }
    case 'list': {
      const here = await statusIn(by, digests);
      const own = await statuses({ team: by.team, owner: by.user }, digests);
      const others = own.filter(({ subscription }) => subscription.channel !== by.channel);
      return renderStatuses(here ? [here, ...others] : others, knowledge());
    }
    case 'pause':
    case 'resume':
    case 'off':
    case 'now':
      return manage(asked.kind, by, services);
  }
}
