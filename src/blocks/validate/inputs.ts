import {
  all,
  type Check,
  type Fields,
  flag,
  id,
  list,
  literal,
  object,
  oneOf,
  rule,
  whole,
  written,
} from './checks.ts';
import { richText } from './rich-text.ts';
import { plain } from './text.ts';

const decimal = written('a number', /^-?\d+(\.\d+)?$/);

/** Only one element of a view may ask for the cursor. */
export const focus: Check = (value, at, findings) => {
  flag(value, at, findings);
  if (value === true) findings.counts.focus += 1;
};

const TYPED: Fields = {
  action_id: id('action_id'),
  focus_on_load: focus,
  placeholder: plain(150),
  dispatch_action_config: object(
    {},
    { trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered')) },
  ),
};

const figure = (value: unknown) =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;

/** `low` may not exceed `high`, where both are given. */
const ordered = (low: string, high: string): Check =>
  rule(
    (fields) => !(figure(fields[low]) > figure(fields[high])),
    'wrong_order',
    `${low} is more than ${high}`,
    low,
  );

/** Elements that a person types into, or uploads with. */
export const INPUTS: Fields = {
  plain_text_input: all(
    object(
      {},
      {
        ...TYPED,
        initial_value: literal(3000, 0),
        multiline: flag,
        min_length: whole(0, 3000),
        max_length: whole(1, 3000),
      },
    ),
    ordered('min_length', 'max_length'),
  ),
  number_input: all(
    object(
      { is_decimal_allowed: flag },
      { ...TYPED, initial_value: decimal, min_value: decimal, max_value: decimal },
    ),
    ordered('min_value', 'max_value'),
  ),
  email_text_input: object({}, { ...TYPED, initial_value: literal() }),
  url_text_input: object({}, { ...TYPED, initial_value: literal() }),
  rich_text_input: all(
    object({}, { ...TYPED, initial_value: richText, min_lines: whole(1, 100), max_lines: whole(1, 100) }),
    ordered('min_lines', 'max_lines'),
  ),
  file_input: object({}, { action_id: id('action_id'), filetypes: list(literal()), max_files: whole(1, 10) }),
};
