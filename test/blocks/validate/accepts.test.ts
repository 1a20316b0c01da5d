import { describe, expect, test } from 'vitest';
import { type Surface, validate } from '../../../src/blocks/validate.ts';
import { GOOD } from './good.ts';
import {
  actions,
  button,
  card,
  chart,
  container,
  dataTable,
  feedback,
  input,
  type Json,
  long,
  many,
  modal,
  mrkdwn,
  option,
  pie,
  plain,
  point,
  raw,
  rich,
  table,
  task,
  video,
  words,
  workflow,
} from './parts.ts';
import { found, payloadOf } from './payload.ts';

const LIMIT_CONFIRM = {
  title: plain(long(100)),
  text: plain(long(300)),
  confirm: plain(long(30)),
  deny: plain(long(30)),
};
const address = (length: number) => `https://example.org/${long(length - 20)}`;
const longOption = (at: number) =>
  option(`${at}${long(75 - `${at}`.length)}`, {
    text: plain(long(75)),
    description: plain(long(75)),
    url: address(3000),
  });
const longGroup = { label: plain(long(75)), options: many(100, longOption) };
const longButton = (at: number) =>
  button({
    ...{ text: plain(long(75)), value: long(2000), url: address(3000), accessibility_label: long(75) },
    ...{ action_id: `${at}${long(255 - `${at}`.length)}`, confirm: LIMIT_CONFIRM },
  });
const longPicture = { type: 'image', image_url: address(3000), alt_text: long(2000) };
const longSeries = (name: string) => ({ name, data: many(20, (at) => point(`${at}`, at)) });

/** Blocks of which nothing may be longer, or there be more. */
// biome-ignore format: one case a line
const FULL: [name: string, block: Json, surface: Surface][] = [
  ['a header', { type: 'header', text: plain(long(150)), block_id: long(255) }, 'message'],
  ['a section', { type: 'section', text: mrkdwn(long(3000)), fields: many(10, () => mrkdwn(long(2000))) }, 'message'],
  ['a context', { type: 'context', elements: many(10, () => mrkdwn(long(3000))) }, 'message'],
  ['an image', { ...longPicture, title: plain(long(2000)) }, 'message'],
  ['actions', actions(...many(25, longButton)), 'message'],
  ['a workflow button', actions({ type: 'workflow_button', text: plain(long(75)), workflow, accessibility_label: long(75) }), 'message'],
  ['an overflow', actions({ type: 'overflow', options: many(5, longOption) }), 'message'],
  ['a menu', actions({ type: 'static_select', options: many(100, longOption), placeholder: plain(long(150)) }), 'message'],
  ['a menu of groups', actions({ type: 'multi_static_select', option_groups: many(100, () => longGroup), max_selected_items: 1 }), 'message'],
  ['checkboxes', actions({ type: 'checkboxes', options: many(10, longOption), initial_options: many(10, longOption) }), 'message'],
  ['an early time', actions({ type: 'datetimepicker', initial_date_time: 1_000_000_000 }), 'message'],
  ['a late time', actions({ type: 'datetimepicker', initial_date_time: 9_999_999_999 }), 'message'],
  ['an input', input({ type: 'plain_text_input', min_length: 3000, max_length: 3000, initial_value: long(3000), placeholder: plain(long(150)) }, { label: plain(long(2000)), hint: plain(long(2000)) }), 'message'],
  ['a short input', input({ type: 'plain_text_input', min_length: 0, max_length: 1 }), 'message'],
  ['lines', input({ type: 'rich_text_input', min_lines: 1, max_lines: 100 }), 'message'],
  ['one line', input({ type: 'rich_text_input', min_lines: 1, max_lines: 1 }), 'message'],
  ['files', input({ type: 'file_input', max_files: 10 }), 'message'],
  ['a list', { type: 'rich_text', elements: [0, 8].map((indent) => ({ type: 'rich_text_list', style: 'bullet', indent, offset: 0, border: 0, elements: [{ type: 'rich_text_section', elements: [words('a')] }] })) }, 'message'],
  ['markdown', { type: 'markdown', text: long(12_000) }, 'message'],
  ['a table', table({ rows: many(100, () => many(20, () => raw('12345'))), column_settings: many(20, () => null) }), 'message'],
  ['a data table', dataTable({ rows: [many(20, () => raw('a')), ...many(100, () => many(20, () => raw('1234')))], page_size: 100, row_header_column_index: 19 }), 'message'],
  ['a small data table', dataTable({ rows: [[raw('a')], [raw('b')]], page_size: 1, row_header_column_index: 0 }), 'message'],
  ['a pie', chart({ type: 'pie', segments: many(6, () => point(long(20), 0.1)) }, { title: long(50) }), 'message'],
  ['a plot', chart({ type: 'area', series: many(6, (at) => longSeries(`${at}${long(19)}`)), axis_config: { categories: many(20, String), x_label: long(50), y_label: long(50) } }), 'message'],
  ['context actions', { type: 'context_actions', elements: many(5, () => ({ type: 'icon_button', icon: 'trash', text: plain(long(75)), value: long(2000), accessibility_label: long(75) })) }, 'message'],
  ['feedback', { type: 'context_actions', elements: [{ type: 'feedback_buttons', positive_button: { text: plain(long(75)), value: long(2000), accessibility_label: long(75) }, negative_button: feedback('bad') }] }, 'message'],
  ['an alert', { type: 'alert', text: plain(long(200)) }, 'modal'],
  ['a card', card({ title: mrkdwn(long(150)), subtitle: mrkdwn(long(150)), body: mrkdwn(long(200)), subtext: mrkdwn(long(200)), hero_image: longPicture, actions: many(3, longButton) }), 'message'],
  ['a carousel', { type: 'carousel', elements: many(10, () => card()) }, 'message'],
  ['a container', container(many(10, () => ({ type: 'divider' })), { title: plain(long(150)), subtitle: mrkdwn(long(150)) }), 'message'],
  ['a task', task({ task_id: long(255) }), 'message'],
  ['a video', video({ title: plain(long(199)), author_name: long(49), alt_text: long(2000), description: plain(long(3000)), video_url: address(3000) }), 'message'],
  ['a file', { type: 'file', source: 'remote', external_id: long(255) }, 'message'],
];

const LETTERS: Record<Surface, string> = { message: 'M', modal: 'O', home: 'H' };

describe('what Slack takes', () => {
  const cases = GOOD.flatMap(([name, surfaces, blocks]) =>
    (['message', 'modal', 'home'] as const).map((surface) => ({ name, surface, blocks, surfaces })),
  );
  test.each(cases)('$name in a $surface is judged as Slack would', ({ surface, surfaces, blocks }) => {
    const stands = surfaces.includes(LETTERS[surface]);
    const problems = new Set(validate(payloadOf(blocks, surface), surface).map(({ code }) => code));
    expect([...problems]).toEqual(stands ? [] : ['wrong_surface']);
  });

  test.each(FULL)('%s may be as full as this', (_name, block, surface) => {
    expect(found(payloadOf([block], surface), surface)).toEqual([]);
  });

  // biome-ignore format: one case a line
  test.each<[string, unknown, Surface]>([
    ['a message of text alone', { text: 'Hello' }, 'message'],
    ['a message with other arguments', { text: long(40_000), channel: 'C1', thread_ts: '1.2' }, 'message'],
    ['a message of markdown', { markdown_text: long(12_000) }, 'message'],
    ['two charts', { text: 'x', blocks: [chart(pie(1)), chart(pie(1))] }, 'message'],
    ['an element that takes the focus', { type: 'home', blocks: [actions({ type: 'datepicker', focus_on_load: true })] }, 'home'],
    ['a message of 50 blocks', { text: 'x', blocks: many(50, () => ({ type: 'divider' })) }, 'message'],
    ['a view of 100 blocks', { type: 'home', blocks: many(100, () => ({ type: 'divider' })) }, 'home'],
    ['a modal of 100 blocks', modal(many(100, () => ({ type: 'divider' }))), 'modal'],
    ['an empty home', { type: 'home', blocks: [], private_metadata: '' }, 'home'],
    ['a modal that only shows', modal([], { title: plain(long(24)), submit: plain(long(24)), close: plain(long(24)), callback_id: long(255), external_id: long(255), private_metadata: long(3000), clear_on_close: true, notify_on_close: true }), 'modal'],
    ['fields that nobody knows', { text: 'x', blocks: [{ type: 'divider', level: 2 }] }, 'message'],
    ['mentions that reach nobody', { text: 'x', blocks: [rich(words('<!channel>')), table({ rows: [[raw('<!here>')]] })] }, 'message'],
  ])('%s has no problem', (_name, payload, surface) => {
    expect(validate(payload, surface)).toEqual([]);
  });
});
