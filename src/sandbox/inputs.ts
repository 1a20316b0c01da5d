import type { Block, View } from './seen.ts';

export type Option = { text: { text: string }; value: string };
export type InputElement = Record<string, unknown> & { type: string; action_id: string };
export type InputBlock = Block & {
  block_id: string;
  label: { text: string };
  hint?: { text: string };
  optional?: boolean;
  element: InputElement;
};

/**
 * What each element holds. Slack says `selected_time` for what was chosen and `initial_time` for what stands there at first;
 * several are named in the plural.
 */
const HOLDS: Record<string, string> = {
  plain_text_input: 'value',
  number_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  static_select: 'option',
  radio_buttons: 'option',
  multi_static_select: 'options',
  checkboxes: 'options',
  conversations_select: 'conversation',
  multi_conversations_select: 'conversations',
  channels_select: 'channel',
  multi_channels_select: 'channels',
  users_select: 'user',
  timepicker: 'time',
  datepicker: 'date',
};

export const inputsOf = (view: Pick<View, 'blocks'>): InputBlock[] =>
  view.blocks.filter((block): block is InputBlock => block.type === 'input');

/** What an element holds, in the singular: "option", "conversation", "time". */
export const kindOf = ({ type }: InputElement): string => (HOLDS[type] ?? 'value').replace(/s$/, '');

export const holdsSeveral = ({ type }: InputElement): boolean => HOLDS[type]?.endsWith('s') ?? false;

export function optionsOf({ options, option_groups }: InputElement): Option[] {
  const groups = (option_groups ?? []) as { options: Option[] }[];
  return [...((options ?? []) as Option[]), ...groups.flatMap((group) => group.options)];
}

/** What stands in an element before anybody touches it, as plain values. `channel`: where the modal was opened. */
export function initialOf(element: InputElement, channel: string): string[] {
  const given = element[`initial_${HOLDS[element.type]}`];
  const values = given === undefined ? currentOf(element, channel) : [given].flat();
  return values.map((value) => (kindOf(element) === 'option' ? (value as Option).value : String(value)));
}

function currentOf(element: InputElement, channel: string): unknown[] {
  const { include } = (element.filter ?? {}) as { include?: string[] };
  const isFiltered = channel.startsWith('D') && include !== undefined && !include.includes('im');
  return element.default_to_current_conversation === true && channel !== '' && !isFiltered ? [channel] : [];
}

/** An element's part of `view.state.values`. */
export function stateOf(element: InputElement, values: string[]): Record<string, unknown> {
  const { type } = element;
  const held = HOLDS[type];
  if (!held) throw new Error(`The emulated Slack cannot fill in a ${type}.`);
  const chosen =
    kindOf(element) === 'option'
      ? optionsOf(element).filter((option) => values.includes(option.value))
      : values;
  const name = held === 'value' ? held : `selected_${held}`;
  return { type, [name]: holdsSeveral(element) ? chosen : (chosen[0] ?? null) };
}
