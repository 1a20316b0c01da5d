import type { InputBlock, ModalView, PlainTextOption } from '@slack/types';
import type { Wish } from '../digest/subscription.ts';
import { WEEKDAYS } from '../digest/weekly-time.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Message } from './kit.ts';

export const DIGEST_MODAL = 'digest-modal';

/** The inputs of the modal; each is a block of this id with an action of the same id. */
export type Field = 'channel' | 'weekday' | 'time' | 'zone' | 'topics' | 'roles';

/** The form for a channel's digest, filled in with what it is now or would be. */
export function renderDigestModal({ channel, wish, exists }: Filled, knowledge: Knowledge): ModalView {
  const days = WEEKDAYS.map((day, at) => option(day, String(at + 1)));
  const topics = [...knowledge.topics.values()].map(({ id, name }) => option(name, id));
  const roles = [...knowledge.roles.values()].map(({ id, name }) => option(name, id));
  return {
    type: 'modal',
    callback_id: DIGEST_MODAL,
    title: text('Weekly digest'),
    submit: text(exists ? 'Save changes' : 'Start'),
    close: text('Cancel'),
    blocks: [
      input('channel', 'Channel', {
        type: 'conversations_select',
        ...(channel ? { initial_conversation: channel } : { default_to_current_conversation: true }),
        filter: { include: ['public', 'private', 'im'], exclude_bot_users: false },
      }),
      input('weekday', 'Day', {
        type: 'static_select',
        options: days,
        initial_option: days[wish.weekday - 1],
      }),
      input('time', 'Time', { type: 'timepicker', initial_time: wish.time }),
      input(
        'zone',
        'Time zone',
        { type: 'plain_text_input', initial_value: wish.zone, max_length: 60 },
        'A city or a name such as Europe/Zurich',
      ),
      optional(
        input('topics', 'Topics', chosen(topics, wish.topics), 'None means all, unless you choose jobs'),
      ),
      optional(input('roles', 'Jobs', chosen(roles, wish.roles))),
    ],
  };
}
export type Filled = { channel: string | undefined; wish: Wish; exists: boolean };

/** What the modal turns into once it is saved. */
export function renderSavedModal(saved: Message): ModalView {
  // Buttons would act on what lies below the modal.
  const blocks = saved.blocks.filter(({ type }) => type !== 'actions');
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
  const placeholder = text('All');
  return {
    type: 'multi_static_select',
    options,
    placeholder,
    ...(initial.length > 0 ? { initial_options: initial } : {}),
  };
}
