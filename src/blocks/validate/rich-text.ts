import {
  all,
  byType,
  type Check,
  type Fields,
  flag,
  list,
  literal,
  number,
  object,
  oneOf,
  url,
  whole,
  written,
} from './checks.ts';

const style = object({}, { bold: flag, code: flag, italic: flag, strike: flag, underline: flag });

const broadcast: Check = all(
  object({ range: oneOf('here', 'channel', 'everyone') }),
  (_value, at, { report }) => report(at, 'broadcast', 'would notify a whole channel'),
);

/** What stands in a line. */
const INLINE: Fields = {
  text: object({ text: literal() }, { style }),
  link: object({ url: url() }, { text: literal(), style }),
  emoji: object({ name: literal() }, { style }),
  date: object({ timestamp: number(), format: literal() }, { url: url(), fallback: literal(), style }),
  color: object({ value: written('a hex colour', /^#[\da-f]{6}$/i) }, { style }),
  user: object({ user_id: literal() }, { style }),
  usergroup: object({ usergroup_id: literal() }, { style }),
  channel: object({ channel_id: literal() }, { style }),
  team: object({ team_id: literal() }, { style }),
  broadcast,
};

const line = list(byType('element', INLINE));
const section = object({ elements: line });
const border = oneOf(0, 1);

/** What stands under each other. */
const PARTS: Fields = {
  rich_text_section: section,
  rich_text_quote: object({ elements: line }, { border }),
  rich_text_preformatted: object({ elements: list(byType('element', INLINE, ['text', 'link'])) }, { border }),
  rich_text_list: object(
    {
      style: oneOf('bullet', 'ordered'),
      elements: list(byType('element', { rich_text_section: section })),
    },
    { indent: whole(0, 8), offset: whole(0), border },
  ),
};

/** A rich text block, also where one stands inside a cell, a title or an input. */
export const richText: Check = object({
  type: oneOf('rich_text'),
  elements: list(byType('element', PARTS)),
});
