import { card, task } from './cards.ts';
import { chart } from './chart.ts';
import {
  all,
  byType,
  type Check,
  counted,
  type Fields,
  flag,
  isObject,
  list,
  literal,
  object,
  oneGiven,
  oneOf,
  rule,
  url,
  words,
} from './checks.ts';
import { element } from './elements.ts';
import { everywhere, IN_ACTIONS, IN_CONTAINER, IN_INPUT, IN_SECTION, inMessages, on } from './places.ts';
import { richText } from './rich-text.ts';
import { dataTable, table } from './tables.ts';
import { picture, plain, textObject } from './text.ts';

/** A block inside another; looked up late, since the table holds itself. */
const child =
  (...allowed: string[]): Check =>
  (value, at, findings) =>
    byType('block', BLOCKS, allowed)(value, at, findings);

const markdown: Check = (value, at, findings) => {
  object({ text: words(12_000) })(value, at, findings);
  if (isObject(value) && typeof value.text === 'string')
    findings.counts.markdownCharacters += value.text.length;
};

const https = url(3000, /^https:/i);

/** Every block, where it may stand and what its fields must be: to add one, add an entry. */
const BLOCKS: Fields = {
  actions: everywhere(
    object({
      elements: list(element(...IN_ACTIONS), { most: 25 }),
    }),
  ),
  alert: on(
    ['modal'],
    object({ text: textObject(200) }, { level: oneOf('default', 'info', 'warning', 'error', 'success') }),
  ),
  card: everywhere(card),
  carousel: on(['message', 'home'], object({ elements: list(child('card'), { most: 10 }) })),
  container: inMessages(
    all(
      object(
        { child_blocks: list(child(...IN_CONTAINER), { most: 10 }) },
        {
          title: plain(150),
          rich_text_title: richText,
          subtitle: textObject(150),
          icon: element('image'),
          width: oneOf('narrow', 'standard', 'wide', 'full'),
          is_collapsible: flag,
          default_collapsed: flag,
          has_header_divider: flag,
        },
      ),
      rule(oneGiven('title', 'rich_text_title'), 'missing', 'needs title or rich_text_title', 'title'),
      rule(
        (fields) => fields.default_collapsed !== true || fields.is_collapsible === true,
        'not_collapsible',
        'can be collapsed only when is_collapsible is true',
        'default_collapsed',
      ),
    ),
  ),
  context: everywhere(object({ elements: list(element('mrkdwn', 'plain_text', 'image'), { most: 10 }) })),
  context_actions: inMessages(
    object({ elements: list(element('feedback_buttons', 'icon_button'), { most: 5 }) }),
  ),
  data_table: inMessages(dataTable),
  data_visualization: inMessages(chart),
  divider: everywhere(object({})),
  file: inMessages(object({ source: oneOf('remote'), external_id: literal(255) })),
  header: everywhere(object({ text: plain(150) })),
  image: everywhere(all(picture, object({}, { title: plain(2000) }))),
  input: everywhere(
    counted(
      'input',
      object(
        {
          label: plain(2000),
          element: element(...IN_INPUT),
        },
        { hint: plain(2000), optional: flag, dispatch_action: flag },
      ),
    ),
  ),
  markdown: inMessages(markdown),
  plan: inMessages(object({ title: words() }, { tasks: list(child('task_card'), { least: 0 }) })),
  rich_text: everywhere(richText),
  section: everywhere(
    all(
      object(
        {},
        {
          text: textObject(3000),
          fields: list(textObject(2000), { most: 10 }),
          accessory: element(...IN_SECTION),
          expand: flag,
        },
      ),
      rule(oneGiven('text', 'fields'), 'empty_section', 'needs text or fields'),
    ),
  ),
  table: inMessages(table),
  task_card: inMessages(task),
  video: everywhere(
    object(
      // Slack says "less than" 200 and 50 here, not "at most".
      { title: plain(199), alt_text: words(2000), video_url: https, thumbnail_url: url() },
      {
        title_url: https,
        author_name: words(49),
        provider_name: words(),
        provider_icon_url: url(),
        description: plain(),
      },
    ),
  ),
};

export const block: Check = byType('block', BLOCKS);
