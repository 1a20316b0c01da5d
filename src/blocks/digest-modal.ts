import type { InputBlock, ModalView, PlainTextOption, SectionBlock } from '@slack/types';
import type { Wish } from '../digest/subscription.ts';
import { WEEKDAYS } from '../digest/weekly-time.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Message } from './kit.ts';
import { channelLink } from './subscription.ts';

export const DIGEST_MODAL = 'digest-modal';

/** The inputs of the modal; each is a block of this id with an action of the same id. */
export type Field = 'channel' | 'weekday' | 'time' | 'zone' | 'topics' | 'roles';

/** The form for a channel's digest. One that exists is filled in and stays in its channel, whose id the view carries. */
export function renderDigestModal({ channel, wish, exists }: Filled, knowledge: Knowledge): ModalView {
  const days = WEEKDAYS.map((day, at) => option(day, String(at + 1)));
  const topics = [...knowledge.topics.values()].map(({ id, name }) => option(name, id));
  const roles = [...knowledge.roles.values()].map(({ id, name }) => option(name, id));
  return {
    type: 'modal',
    callback_id: DIGEST_MODAL,
    private_metadata: exists ? channel : '',
    title: text('Weekly digest'),
    submit: text(exists ? 'Save changes' : 'Start'),
    close: text('Cancel'),
    blocks: [
      exists ? about(channel) : input('channel', 'Channel', anyChannel(channel)),
      input('weekday', 'Day', {
        type: 'static_select',
        options: days,
        initial_option: days[wish.weekday - 1],
      }),
      input('time', 'Time', { type: 'timepicker', initial_time: wish.time }),
      input('zone', 'Time zone', typedZone(wish.zone), 'A city or a name such as Europe/Zurich'),
      optional(input('topics', 'Topics', chosen(topics, wish.topics))),
      optional(
        input('roles', 'Jobs', chosen(roles, wish.roles), 'Leave topics and jobs empty for everything'),
      ),
    ],
  };
}
export type Filled = { channel: string; wish: Wish; exists: boolean };

const about = (channel: string): SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text: `The digest in ${channelLink(channel).mrkdwn}`, verbatim: true },
});

const anyChannel = (channel: string) => ({
  type: 'conversations_select',
  initial_conversation: channel,
  filter: { include: ['public', 'private', 'im'] },
});

const typedZone = (zone: string) => ({ type: 'plain_text_input', initial_value: zone, max_length: 60 });

/** What the modal turns into when there is nothing more to fill in. */
export function renderModalNote(said: Message): ModalView {
  // Buttons would act on what lies below the modal.
  const blocks = said.blocks.filter(({ type }) => type !== 'actions');
  return { type: 'modal', title: text('Weekly digest'), close: text('Close'), blocks };
}

const text = (words: string) => ({ type: 'plain_text' as const, text: words });
const option = (name: string, value: string): PlainTextOption => ({ text: text(name), value });

function input(id: Field, label: string, element: object, hint?: string): InputBlock {
  const named = { ...element, action_id: id } as InputBlock['element'];
  return {
    type: 'input',
    block_id: id,
    label: text(label),
    element: named,
    ...(hint ? { hint: text(hint) } : {}),
  };
}

const optional = (block: InputBlock): InputBlock => ({ ...block, optional: true });

function chosen(options: PlainTextOption[], ids: string[]): object {
  const initial = options.filter(({ value }) => value !== undefined && ids.includes(value));
  const placeholder = text('Choose some');
  return {
    type: 'multi_static_select',
    options,
    placeholder,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
}
