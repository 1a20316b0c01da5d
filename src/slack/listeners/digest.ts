import type { App, BlockAction, ButtonAction, RespondFn, ViewSubmitAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { DIGEST_MODAL, renderModalNote } from '../../blocks/digest-modal.ts';
import type { Message } from '../../blocks/kit.ts';
import { MANAGED, type Manage } from '../../blocks/subscription.ts';
import { renderNotSaved, renderProblem, renderSaved } from '../../blocks/subscription-replies.ts';
import { announceTo } from '../announce.ts';
import { type Filled, openDigestModal, readDigestModal } from '../digest-modal.ts';
import { type By, subscribe } from '../digests.ts';
import { publishHome } from '../home.ts';
import { manage } from '../manage.ts';
import { lookUpPerson } from '../people.ts';
import type { Services } from '../services.ts';
import { statusIn } from '../statuses.ts';
import { teamOf } from '../team.ts';
import { within } from '../within.ts';

/** Saving asks Slack and the database; Slack waits three seconds for an answer. Milliseconds. */
const SOON = 2000;

/** The modal that sets a digest up, and the buttons below what is said of one. */
export function registerDigest(app: App, services: Services): void {
  app.view<ViewSubmitAction>(DIGEST_MODAL, async ({ view, body, context, client, ack }) => {
    const read = readDigestModal(view, services.knowledge());
    if ('errors' in read) return void (await ack({ response_action: 'errors', errors: read.errors }));
    const by = { team: teamOf(context), channel: read.channel, user: body.user.id };
    const saving = save(by, read, services);
    const said = await within(saving, SOON);
    await ack({ response_action: 'update', view: renderModalNote(said ?? renderProblem('Saving …')) });
    if (!said) await client.views.update({ view_id: view.id, view: renderModalNote(await saving) });
  });

  app.action<BlockAction<ButtonAction>>(MANAGED, async ({ action, body, context, client, ack, respond }) => {
    await ack();
    await services.database();
    const what = (MANAGED.exec(action.action_id)?.[1] ?? 'digest-settings') as Manage;
    const channel = action.value || body.channel?.id || '';
    const by = { team: teamOf(context), channel, user: body.user.id };
    const person = await lookUpPerson(services.digestClient, by.user);
    if (!(await mayManage(by, body, person.isAdmin, services)))
      return void (await tell(renderProblem(NOT_YOURS), { body, client, respond }));
    if (what === 'digest-settings')
      return openDigestModal({ by, zone: person.zone, trigger: body.trigger_id }, services);
    const said = await manage(WORD[what], { ...by, zone: person.zone }, services);
    if (!body.view) return void (await tell(said, { body, client, respond }));
    if (what === 'digest-now') await client.chat.postMessage({ channel: by.user, ...said });
    else await publishHome(by, client, services);
  });
}

/** Where a channel has a digest already, it is changed there and not from elsewhere. */
async function save(by: By, { wish, existing }: Filled, services: Services): Promise<Message> {
  await services.database();
  const { digests, digestClient } = services;
  if (!existing && (await statusIn(by, digests))) return renderProblem(TAKEN);
  const saved = await subscribe(by, wish, announceTo(digestClient, by), digests);
  return 'refused' in saved
    ? renderNotSaved(by.channel, saved.refused)
    : renderSaved(saved.subscription, saved.next);
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
