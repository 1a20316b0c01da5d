import type { ActionsBlock, Button } from '@slack/types';
import type { Subscription } from '../digest/subscription.ts';
import { WEEKDAYS } from '../digest/weekly-time.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { lines, type Message, message, note, type Piece, paragraph } from './kit.ts';
import { bold, join, type Phrase, say } from './phrase.ts';
import { whenWords } from './when.ts';

/** A digest as people are told of it. `next`: the next one, also where Slack holds it already; paused: none. */
export type Status = {
  subscription: Subscription;
  next: Temporal.ZonedDateTime | undefined;
  /** How the last week ended, where it did not go well. */
  last: 'unknown' | 'failed' | undefined;
};

/** What the buttons below a digest's status do; their value is the channel, which also makes their ids unlike each other. */
export const MANAGE = [
  'digest-settings',
  'digest-now',
  'digest-pause',
  'digest-resume',
  'digest-off',
] as const;
export type Manage = (typeof MANAGE)[number];

export const MANAGED = new RegExp(`^(${MANAGE.join('|')})(:|$)`);

const LABEL: Record<Manage, string> = {
  'digest-settings': 'Settings',
  'digest-now': 'Preview',
  'digest-pause': 'Pause',
  'digest-resume': 'Resume',
  'digest-off': 'Stop',
};

/** A direct message is no channel that Slack could link. */
export const channelLink = (id: string): Phrase =>
  id.startsWith('D') ? say('this direct message') : { mrkdwn: `<#${id}>`, plain: `<#${id}>` };
export const personLink = (id: string): Phrase => ({ mrkdwn: `<@${id}>`, plain: `<@${id}>` });

/** One digest: where, when, about what, how it stands, with its buttons. */
function drawStatus({ subscription, next, last }: Status, knowledge: Knowledge): Piece {
  const { channel, owner, state } = subscription;
  const about = followedWords(subscription, knowledge);
  const first = join([
    channelLink(channel),
    say(`: ${everyWords(subscription)}. `),
    next ? say(`Next: ${whenWords(next)}.`) : bold('Paused.'),
  ]);
  const second = join([say(`${about} Set up by `), personLink(owner), say('.')]);
  const third = lastWords(subscription, last);
  const drawn = lines([first, second, ...(third ? [say(third)] : [])]);
  return message(
    drawn,
    manageButtons(channel, [
      'digest-settings',
      'digest-now',
      state === 'active' ? 'digest-pause' : 'digest-resume',
      'digest-off',
    ]),
  );
}

export const manageButton = (action: Manage, channel: string): Button => ({
  type: 'button',
  action_id: `${action}:${channel}`,
  text: { type: 'plain_text', text: LABEL[action] },
  value: channel,
});

export function manageButtons(channel: string, actions: readonly Manage[]): Piece {
  const elements = actions.map((action) => manageButton(action, channel));
  return { text: '', blocks: [{ type: 'actions', elements } satisfies ActionsBlock] };
}

/** The digests of a channel or a person, the ones here first. */
export function renderStatuses(statuses: Status[], knowledge: Knowledge): Message {
  if (statuses.length === 0) return renderNone();
  const count = statuses.length === 1 ? 'One weekly digest' : `${statuses.length} weekly digests`;
  return message(paragraph(bold(`${count}.`)), ...drawStatuses(statuses, knowledge));
}

/** Each takes two blocks, and a message has room for 50. */
const AT_MOST = 20;

export function drawStatuses(statuses: Status[], knowledge: Knowledge): Piece[] {
  const shown = statuses.slice(0, AT_MOST).map((status) => drawStatus(status, knowledge));
  const more = note(say('There may be more: type /cyberjobs digest list in their channels.'));
  return statuses.length < AT_MOST ? shown : [...shown, more];
}

export const renderNone = (): Message =>
  message(
    paragraph(
      say(
        'There is no weekly digest here. Set one up with /cyberjobs digest, or at once: /cyberjobs digest monday 09:00',
      ),
    ),
  );

/** "every Monday at 09:00 (Europe/Zurich)" */
export const everyWords = ({ weekday, time, zone }: Subscription) =>
  `every ${WEEKDAYS[weekday - 1]} at ${time} (${zone})`;

function followedWords({ topics, roles }: Subscription, knowledge: Knowledge): string {
  const names = [
    ...topics.map((id) => knowledge.topics.get(id)?.name ?? id),
    ...roles.map((id) => knowledge.roles.get(id)?.name ?? id),
  ];
  if (names.length === 0) return 'About everything.';
  const more = names.length > FOLLOWED ? ` and ${names.length - FOLLOWED} more` : '';
  return `About ${names.slice(0, FOLLOWED).join(', ')}${more}.`;
}
const FOLLOWED = 6;

function lastWords({ refusal }: Subscription, last: Status['last']): string | undefined {
  if (refusal) return `Slack refused the last one: ${refusalWords(refusal)}`;
  if (last === 'failed')
    return 'The last one was given up after several attempts; the next one is tried as usual.';
  if (last === 'unknown')
    return 'Whether the last one was posted is not known: Slack did not answer in time.';
  return undefined;
}

/** What Slack's code means, and what to do. */
export function refusalWords(reason: string): string {
  switch (reason) {
    case 'not_in_channel':
    case 'channel_not_found':
      return 'I am not in that channel. Type /invite @cyberjobs there, then try again.';
    case 'is_archived':
      return 'the channel is archived.';
    case 'account_inactive':
    case 'token_revoked':
    case 'invalid_auth':
      return 'I am no longer installed in this workspace.';
    case 'restricted_action':
    case 'restricted_action_read_only_channel':
    case 'no_permission':
      return `only some people may write there (${reason}).`;
    default:
      return `Slack did not take it (${reason}). Please try again.`;
  }
}
