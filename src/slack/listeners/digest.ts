import type { App, BlockAction, ButtonAction, RespondFn, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { DIGEST_MODAL, type Field, renderSavedModal } from '../../blocks/digest-modal.ts';
import type { Message } from '../../blocks/kit.ts';
import { MANAGED, type Manage, refusalWords } from '../../blocks/subscription.ts';
import { renderProblem, renderSaved } from '../../blocks/subscription-replies.ts';
import { announceTo } from '../announce.ts';
import { openDigestModal, readDigestModal } from '../digest-modal.ts';
import { type By, subscribe } from '../digests.ts';
import { publishHome } from '../home.ts';
import { manage } from '../manage.ts';
import { lookUpPerson } from '../people.ts';
import type { Services } from '../services.ts';
import { statusIn } from '../statuses.ts';

/** The modal that sets a digest up, and the buttons below what is said of one. */
export function registerDigest(app: App, services: Services): void {
  app.view<ViewSubmitAction>(DIGEST_MODAL, async ({ view, body, context, client, ack }) => {
    const read = readDigestModal(view);
    if ('errors' in read) return void (await ack({ response_action: 'errors', errors: read.errors }));
    const by = { team: context.teamId ?? '', channel: read.channel, user: body.user.id };
    const isTaken = !view.private_metadata && (await statusIn(by, services.digests)) !== undefined;
    if (isTaken) return void (await ack({ response_action: 'errors', errors: { channel: TAKEN } }));
    const saved = await subscribe(by, read.wish, announceTo(client, by), services.digests);
    if ('refused' in saved) {
      // The form of a digest that exists has no field for its channel.
      const field: Field = view.private_metadata ? 'zone' : 'channel';
      const errors = { [field]: refusalWords(saved.refused) };
      return void (await ack({ response_action: 'errors', errors }));
    }
    const confirmed = renderSavedModal(renderSaved(saved.subscription, saved.next));
    await ack({ response_action: 'update', view: confirmed });
  });

  app.action<BlockAction<ButtonAction>>(MANAGED, async ({ action, body, context, client, ack, respond }) => {
    await ack();
    await services.database();
    const what = (MANAGED.exec(action.action_id)?.[1] ?? 'digest-settings') as Manage;
    const channel = action.value || body.channel?.id || '';
    const by = { team: context.teamId ?? '', channel, user: body.user.id };
    const person = await lookUpPerson(client, by.user);
    if (!(await mayManage(by, body, person.isAdmin, services)))
      return void (await tell(renderProblem(NOT_YOURS), { body, client, respond }));
    if (what === 'digest-settings')
      return openDigestModal({ by, zone: person.zone, trigger: body.trigger_id }, client, services);
    const said = await manage(WORD[what], { ...by, zone: person.zone }, services);
    if (!body.view) return void (await tell(said, { body, client, respond }));
    if (what === 'digest-now') await client.chat.postMessage({ channel: by.user, ...said });
    else await publishHome(by, client, services);
  });
}

const WORD = {
  'digest-now': 'now',
  'digest-pause': 'pause',
  'digest-resume': 'resume',
  'digest-off': 'off',
} as const;

const NOT_YOURS =
  'Only the person who set that digest up, a workspace admin, or somebody in its channel can change it.';
const TAKEN = 'That channel has a digest already: type /cyberjobs digest there to change it.';

/** Whoever can type in the channel, set the digest up, or is an admin of the workspace. */
async function mayManage(
  by: By,
  { channel }: BlockAction,
  isAdmin: boolean,
  { digests }: Services,
): Promise<boolean> {
  if (isAdmin || channel?.id === by.channel) return true;
  const status = await statusIn(by, digests);
  return status?.subscription.owner === by.user;
}

/** For the one who pressed, where they pressed; the Home tab has no such place, so there it is a direct message. */
async function tell(
  said: Message,
  { body, client, respond }: { body: BlockAction; client: WebClient; respond: RespondFn },
): Promise<void> {
  if (body.view) return void (await client.chat.postMessage({ channel: body.user.id, ...said }));
  await respond({ response_type: 'ephemeral', replace_original: false, ...said });
}
