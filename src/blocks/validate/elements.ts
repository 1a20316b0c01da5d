import {
  all,
  byType,
  type Check,
  type Fields,
  flag,
  id,
  list,
  literal,
  object,
  oneGiven,
  oneOf,
  rule,
  url,
  whole,
  words,
  written,
} from './checks.ts';
import { focus, INPUTS } from './inputs.ts';
import { boxes, lateMenu, menu, overflowOptions } from './options.ts';
import { colour, confirm, picture, plain, textObject } from './text.ts';

const date = written('YYYY-MM-DD', /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
const time = written('HH:mm', /^([01]\d|2[0-3]):[0-5]\d$/);
const slackIds = list(literal(), { least: 0 });

const ACTION: Fields = { action_id: id('action_id') };
const CONFIRMED: Fields = { ...ACTION, confirm };
const PICKED: Fields = { ...CONFIRMED, focus_on_load: focus };
const SELECTED: Fields = { ...PICKED, placeholder: plain(150) };
const MULTI: Fields = { ...SELECTED, max_selected_items: whole(1) };

const filter: Check = all(
  object(
    {},
    {
      include: list(oneOf('im', 'mpim', 'private', 'public')),
      exclude_external_shared_channels: flag,
      exclude_bot_users: flag,
    },
  ),
  rule(
    oneGiven('include', 'exclude_external_shared_channels', 'exclude_bot_users'),
    'empty_filter',
    'needs at least one criterion',
  ),
);
const conversations: Fields = { default_to_current_conversation: flag, filter };

const BUTTON: Fields = { value: literal(2000), accessibility_label: words(75) };
const workflow = object({
  trigger: object(
    { url: url() },
    {
      customizable_input_parameters: list(object({ name: literal(), value: literal() }), { least: 0 }),
    },
  ),
});
const feedback = object({ text: plain(75), value: words(2000) }, { accessibility_label: words(75) });

/** Every element that a block may hold, text among them: to add one, add an entry, and name it where it may stand. */
const ELEMENTS: Fields = {
  ...INPUTS,
  mrkdwn: textObject(),
  plain_text: textObject(),
  image: picture,
  button: object({ text: plain(75) }, { ...CONFIRMED, ...BUTTON, url: url(), style: colour }),
  workflow_button: object(
    { text: plain(75), workflow },
    { ...CONFIRMED, style: colour, accessibility_label: words(75) },
  ),
  icon_button: object(
    { icon: literal(), text: plain(75) },
    { ...CONFIRMED, ...BUTTON, visible_to_user_ids: slackIds },
  ),
  feedback_buttons: object({ positive_button: feedback, negative_button: feedback }, ACTION),
  checkboxes: all(boxes, object({}, PICKED)),
  radio_buttons: all(boxes, object({}, PICKED)),
  overflow: object({ options: overflowOptions }, CONFIRMED),
  static_select: all(menu, object({}, SELECTED)),
  multi_static_select: all(menu, object({}, MULTI)),
  external_select: all(lateMenu, object({}, { ...SELECTED, min_query_length: whole(0) })),
  multi_external_select: all(lateMenu, object({}, { ...MULTI, min_query_length: whole(0) })),
  users_select: object({}, { ...SELECTED, initial_user: literal() }),
  multi_users_select: object({}, { ...MULTI, initial_users: slackIds }),
  conversations_select: object(
    {},
    { ...SELECTED, ...conversations, initial_conversation: literal(), response_url_enabled: flag },
  ),
  multi_conversations_select: object({}, { ...MULTI, ...conversations, initial_conversations: slackIds }),
  channels_select: object({}, { ...SELECTED, initial_channel: literal(), response_url_enabled: flag }),
  multi_channels_select: object({}, { ...MULTI, initial_channels: slackIds }),
  datepicker: object({}, { ...SELECTED, initial_date: date }),
  timepicker: object({}, { ...SELECTED, initial_time: time, timezone: literal() }),
  // Slack wants ten digits: seconds, not milliseconds.
  datetimepicker: object({}, { ...PICKED, initial_date_time: whole(1_000_000_000, 9_999_999_999) }),
  url: object({ url: url(), text: words() }),
};

/** One of the elements named. */
export const element = (...allowed: string[]): Check => byType('element', ELEMENTS, allowed);
