import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Surface, validate } from '../../src/blocks/validate.ts';

type Json = Record<string, unknown>;
const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const long = (length: number) => 'x'.repeat(length);
const many = <T>(length: number, make: (at: number) => T) => Array.from({ length }, (_, at) => make(at));
const option = (value: string, more = {}) => ({ text: plain(value), value, ...more });
const raw = (text: string) => ({ type: 'raw_text', text });
const count = (value: number) => ({ type: 'raw_number', value, text: String(value) });
const rich = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const words = (text: string) => ({ type: 'text', text });
const picture = { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'A rising line' };
const button = (more: Json = {}) => ({ type: 'button', text: plain('More'), action_id: 'ask:0', ...more });
const input = (element: Json, more: Json = {}) => ({
  type: 'input',
  label: plain('Which role?'),
  element,
  ...more,
});
const section = (accessory: Json) => ({ type: 'section', text: mrkdwn('Which one?'), accessory });
const actions = (...elements: Json[]) => ({ type: 'actions', elements });
const card = (more: Json = {}) => ({ type: 'card', title: mrkdwn('SOC analyst'), ...more });
const task = (more: Json = {}) => ({
  type: 'task_card',
  task_id: 't1',
  title: 'Read',
  status: 'complete',
  ...more,
});
const container = (child_blocks: unknown[], more: Json = {}) => ({
  type: 'container',
  title: plain('Sources'),
  child_blocks,
  ...more,
});
const table = (more: Json = {}) => ({
  type: 'table',
  rows: [
    [raw('Role'), raw('Postings')],
    [rich(words('SOC analyst')), count(120)],
  ],
  ...more,
});
const dataTable = (more: Json = {}) => ({
  ...table(more),
  type: 'data_table',
  caption: 'Postings by role',
  ...more,
});
const chart = (body: Json, more: Json = {}) => ({
  type: 'data_visualization',
  title: 'Pay',
  chart: body,
  ...more,
});
const pie = (...values: unknown[]) => ({
  type: 'pie',
  segments: values.map((value, at) => ({ label: `Part ${at}`, value })),
});
const point = (label: string, value: unknown) => ({ label, value });
const line = (more: Json = {}) => ({
  type: 'line',
  series: [{ name: 'US', data: [point('2024', 1), point('2025', -2)] }],
  axis_config: { categories: ['2024', '2025'], x_label: 'Year', y_label: 'Change' },
  ...more,
});
const video = (more: Json = {}) => ({
  type: 'video',
  title: plain('A day as a SOC analyst'),
  alt_text: 'A person at a desk',
  video_url: 'https://example.org/embed/1',
  thumbnail_url: 'https://example.org/1.png',
  ...more,
});
const feedback = (value: string) => ({ text: plain(value), value, accessibility_label: `This was ${value}` });
const confirm = {
  title: plain('Sure?'),
  text: mrkdwn('This *stops* the digest.'),
  confirm: plain('Stop'),
  deny: plain('Keep'),
  style: 'danger',
};
const modal = (blocks: unknown[], more: Json = {}) => ({
  type: 'modal',
  title: plain('Digest'),
  blocks,
  ...more,
});

const FILTER = {
  include: ['im', 'mpim', 'private', 'public'],
  exclude_external_shared_channels: true,
  exclude_bot_users: false,
};
const SELECTS: Json[] = [
  { type: 'static_select', options: [option('us'), option('uk')], initial_option: option('uk') },
  { type: 'static_select', option_groups: [{ label: plain('Europe'), options: [option('uk')] }] },
  {
    type: 'multi_static_select',
    options: [option('us')],
    initial_options: [option('us')],
    max_selected_items: 2,
  },
  { type: 'external_select', min_query_length: 0, placeholder: plain('Type a role') },
  {
    type: 'multi_external_select',
    initial_options: [option('us')],
    min_query_length: 3,
    max_selected_items: 1,
  },
  { type: 'users_select', initial_user: 'U1' },
  { type: 'multi_users_select', initial_users: ['U1'] },
  {
    type: 'conversations_select',
    default_to_current_conversation: true,
    filter: FILTER,
    response_url_enabled: false,
  },
  { type: 'multi_conversations_select', initial_conversations: ['C1'] },
  { type: 'conversations_select', initial_conversation: 'C1' },
  { type: 'channels_select', initial_channel: 'C1', response_url_enabled: true },
  { type: 'multi_channels_select', initial_channels: ['C1'] },
];
const CHOICES: Json[] = [
  ...SELECTS,
  { type: 'checkboxes', options: [{ text: mrkdwn('*Pay*'), value: 'pay', description: mrkdwn('yearly') }] },
  { type: 'radio_buttons', options: [option('a'), option('b')], initial_option: option('a') },
  { type: 'datepicker', initial_date: '2026-11-24', confirm },
  { type: 'timepicker', initial_time: '09:30', timezone: 'Europe/London' },
];
const workflow = {
  trigger: {
    url: 'https://slack.com/shortcuts/1',
    customizable_input_parameters: [{ name: 'a', value: 'b' }],
  },
};
const PRESSED: Json[] = [
  button({ value: 'role soc analyst', style: 'primary', confirm, accessibility_label: 'More on it' }),
  button({ url: 'mailto:a@example.org' }),
  {
    type: 'workflow_button',
    text: plain('Start'),
    workflow,
    style: 'primary',
    accessibility_label: 'Start it',
  },
  { type: 'overflow', options: [option('mute', { url: 'https://example.org' })] },
];
const TYPED: Json[] = [
  { type: 'plain_text_input', multiline: true, min_length: 0, max_length: 3000, initial_value: '' },
  { type: 'number_input', is_decimal_allowed: true, initial_value: '0', min_value: '-1.5', max_value: '10' },
  {
    type: 'email_text_input',
    initial_value: 'a@example.org',
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed', 'on_character_entered'] },
  },
  { type: 'url_text_input', placeholder: plain('https://'), initial_value: 'https://' },
  { type: 'rich_text_input', initial_value: rich(words('Hello')), min_lines: 2, max_lines: 8 },
  { type: 'file_input', filetypes: ['pdf'], max_files: 1 },
];
const INLINE: Json[] = [
  {
    type: 'text',
    text: 'bold',
    style: { bold: true, code: false, italic: true, strike: true, underline: true },
  },
  { type: 'link', url: 'https://example.org', text: 'here' },
  { type: 'emoji', name: 'wave' },
  {
    type: 'date',
    timestamp: 1720710212,
    format: '{date_short}',
    fallback: 'July',
    url: 'https://example.org',
  },
  { type: 'color', value: '#F405B3' },
  { type: 'user', user_id: 'U1' },
  { type: 'usergroup', usergroup_id: 'S1' },
  { type: 'channel', channel_id: 'C1' },
  { type: 'team', team_id: 'T1' },
];
const everyPart = {
  type: 'rich_text',
  elements: [
    { type: 'rich_text_section', elements: INLINE },
    { type: 'rich_text_quote', elements: [words('so they say')], border: 1 },
    { type: 'rich_text_preformatted', elements: [words('code')] },
    {
      type: 'rich_text_list',
      style: 'ordered',
      indent: 1,
      offset: 2,
      elements: [{ type: 'rich_text_section', elements: [words('first')] }],
    },
  ],
};

/** One of each block, as an app may send it, and the surfaces it may stand on. */
// biome-ignore format: one case a line
const GOOD: [name: string, surfaces: string, blocks: unknown[]][] = [
  ['actions', 'MOH', [...PRESSED, ...CHOICES, ...TYPED.filter(({ type }) => type === 'rich_text_input')].map((one) => actions({ ...one, action_id: undefined }))],
  ['actions with a date and time', 'MOH', [actions({ type: 'datetimepicker', initial_date_time: 1628633820 })]],
  ['alert', 'O', [{ type: 'alert', text: mrkdwn('Saved.'), level: 'success' }]],
  ['card', 'MOH', [card({ hero_image: picture, icon: picture, subtitle: mrkdwn('Entry'), body: mrkdwn('Watches alerts.'), actions: [button()] })]],
  ['carousel', 'MH', [{ type: 'carousel', elements: [card(), card({ block_id: 'second' })] }]],
  ['container', 'M', [container([{ type: 'divider' }, table()], { is_collapsible: true, default_collapsed: true, width: 'wide', icon: picture })]],
  ['container with a rich title', 'M', [container([{ type: 'divider' }], { title: undefined, rich_text_title: rich(words('Sources')) })]],
  ['context', 'MOH', [{ type: 'context', elements: [mrkdwn('Source: *BLS*'), plain('2025'), picture] }]],
  ['context_actions', 'M', [{ type: 'context_actions', elements: [{ type: 'feedback_buttons', action_id: 'f', positive_button: feedback('good'), negative_button: feedback('bad') }, { type: 'icon_button', icon: 'trash', text: plain('Delete'), value: 'x', accessibility_label: 'Delete it', visible_to_user_ids: ['U1'] }] }]],
  ['data_table', 'M', [dataTable({ page_size: 10, row_header_column_index: 1 })]],
  ['data_visualization', 'M', [chart(pie(1, 0.5)), chart(line())]],
  ['divider', 'MOH', [{ type: 'divider', block_id: 'end' }]],
  ['file', 'M', [{ type: 'file', source: 'remote', external_id: 'ABCD1' }]],
  ['section that keeps its words', 'MOH', [{ type: 'section', text: { ...mrkdwn('a'), verbatim: true } }]],
  ['image by the address of a file', 'MOH', [{ type: 'image', slack_file: { url: 'https://files.slack.com/a.png' }, alt_text: 'A line' }]],
  ['header', 'MOH', [{ type: 'header', text: { ...plain('SOC analyst'), emoji: true } }]],
  ['image by address', 'MOH', [{ ...picture, title: plain('Pay over time') }]],
  ['image by file', 'MOH', [{ type: 'image', slack_file: { id: 'F1' }, alt_text: 'A line' }]],
  ['input', 'MOH', [...CHOICES, ...TYPED].map((one) => input(one, { hint: plain('One is enough'), optional: true }))],
  ['markdown', 'M', [{ type: 'markdown', text: '# Title\n**bold**' }, { type: 'markdown', text: long(11_000) }]],
  ['plan', 'M', [{ type: 'plan', title: 'How I found it', tasks: [task(), task({ task_id: 't2', status: 'error' })] }]],
  ['rich_text', 'MOH', [everyPart]],
  ['section', 'MOH', [...PRESSED, ...CHOICES, picture].map((one) => section({ ...one, action_id: undefined }))],
  ['section of fields', 'MOH', [{ type: 'section', fields: many(10, () => mrkdwn('a')), expand: true }]],
  ['table', 'M', [table({ column_settings: [null, { align: 'right', is_wrapped: true }] })]],
  ['task_card', 'M', [task({ details: rich(words('Read it')), output: rich(words('Done')), sources: [{ type: 'url', url: 'https://example.org', text: 'BLS' }] })]],
  ['video', 'MOH', [video({ title_url: 'https://example.org/1', author_name: 'Ana', provider_name: 'Tube', provider_icon_url: 'https://example.org/i.png', description: plain('Ten minutes') })]],
];
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
const payloadOf = (blocks: unknown[], surface: Surface): Json => {
  if (surface === 'message') return { text: 'In words.', blocks };
  if (surface === 'home') return { type: 'home', blocks };
  return modal(blocks, { submit: plain('Save'), close: plain('Back') });
};
const found = (payload: unknown, surface: Surface = 'message') =>
  validate(payload, surface).map(({ pointer, code }) => `${pointer} ${code}`);

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

/** One block in a message, and every problem it has; pointers are below the block. */
// biome-ignore format: one case a line
const BAD: [name: string, block: unknown, problems: string[]][] = [
  ['a block that is no object', 'divider', [' not_an_object']],
  ['a block without a type', {}, ['/type unknown_block']],
  ['a block of an unknown type', { type: 'nonsense' }, ['/type unknown_block']],
  ['a block named like a method', { type: 'toString' }, ['/type unknown_block']],
  ['a block_id that is too long', { type: 'divider', block_id: long(256) }, ['/block_id too_long']],
  ['a block_id that is no string', { type: 'divider', block_id: 7 }, ['/block_id not_a_string']],

  ['a header without text', { type: 'header' }, ['/text missing']],
  ['a header of bare words', { type: 'header', text: 'Hello' }, ['/text not_text']],
  ['a header in markdown', { type: 'header', text: { type: 'markdown', text: 'x' } }, ['/text/type not_text']],
  ['a header in mrkdwn', { type: 'header', text: mrkdwn('x') }, ['/text/type wrong_text_type']],
  ['a header that is too long', { type: 'header', text: plain(long(151)) }, ['/text/text too_long']],
  ['a header of no words', { type: 'header', text: plain('') }, ['/text/text empty_text']],
  ['a text object without text', { type: 'header', text: { type: 'plain_text' } }, ['/text/text missing']],
  ['emoji in mrkdwn', { type: 'section', text: { ...mrkdwn('x'), emoji: true } }, ['/text/emoji misplaced_field']],
  ['verbatim in plain text', { type: 'section', text: { ...plain('x'), verbatim: true } }, ['/text/verbatim misplaced_field']],
  ['verbatim that is no flag', { type: 'section', text: { ...mrkdwn('x'), verbatim: 1 } }, ['/text/verbatim not_a_boolean']],

  ['a section of nothing', { type: 'section' }, [' empty_section']],
  ['a section that is too long', { type: 'section', text: mrkdwn(long(3001)) }, ['/text/text too_long']],
  ['a section that calls a channel', { type: 'section', text: mrkdwn('<!here|here> look') }, ['/text/text broadcast']],
  ['a section with no fields', { type: 'section', fields: [] }, ['/fields empty_list']],
  ['a section with too many fields', { type: 'section', fields: many(11, () => plain('x')) }, ['/fields too_many']],
  ['a field that is too long', { type: 'section', fields: [plain(long(2001))] }, ['/fields/0/text too_long']],
  ['fields that are no list', { type: 'section', fields: plain('x') }, ['/fields not_an_array']],
  ['expand that is no flag', { type: 'section', text: plain('x'), expand: 'yes' }, ['/expand not_a_boolean']],
  ['an accessory from elsewhere', section({ type: 'plain_text_input' }), ['/accessory/type misplaced_element']],
  ['an accessory of date and time', section({ type: 'datetimepicker' }), ['/accessory/type misplaced_element']],
  ['an accessory nobody knows', section({ type: 'slider' }), ['/accessory/type unknown_element']],
  ['two accessories', { ...section(button()), accessory: [button()] }, ['/accessory not_an_object']],

  ['a context of nothing', { type: 'context', elements: [] }, ['/elements empty_list']],
  ['a context without elements', { type: 'context' }, ['/elements missing']],
  ['a context of too much', { type: 'context', elements: many(11, () => plain('x')) }, ['/elements too_many']],
  ['a context with a button', { type: 'context', elements: [button()] }, ['/elements/0/type misplaced_element']],
  ['a context that is too long', { type: 'context', elements: [mrkdwn(long(3001))] }, ['/elements/0/text too_long']],

  ['an image without words', { type: 'image', image_url: 'https://example.org/a.png' }, ['/alt_text missing']],
  ['an image with empty words', { ...picture, alt_text: '' }, ['/alt_text empty_text']],
  ['an image with too many words', { ...picture, alt_text: long(2001) }, ['/alt_text too_long']],
  ['an image from nowhere', { type: 'image', alt_text: 'x' }, [' url_or_file']],
  ['an image from two places', { ...picture, slack_file: { id: 'F1' } }, [' url_or_file']],
  ['an image at a long address', { ...picture, image_url: `https://example.org/${long(3000)}` }, ['/image_url too_long']],
  ['an image at no address', { ...picture, image_url: 'a.png' }, ['/image_url not_a_url']],
  ['an image of another scheme', { ...picture, image_url: 'data:image/png,x' }, ['/image_url not_a_url']],
  ['a file with id and address', { type: 'image', alt_text: 'x', slack_file: { id: 'F1', url: 'https://example.org' } }, ['/slack_file id_or_url']],
  ['a file with neither', { type: 'image', alt_text: 'x', slack_file: {} }, ['/slack_file id_or_url']],
  ['an image title in mrkdwn', { ...picture, title: mrkdwn('x') }, ['/title/type wrong_text_type']],
  ['an image title that is too long', { ...picture, title: plain(long(2001)) }, ['/title/text too_long']],

  ['actions of nothing', actions(), ['/elements empty_list']],
  ['too many actions', actions(...many(26, (at) => button({ action_id: `a${at}` }))), ['/elements too_many']],
  ['an action for an input', actions({ type: 'plain_text_input' }), ['/elements/0/type misplaced_element']],
  ['a button without text', actions({ type: 'button' }), ['/elements/0/text missing']],
  ['a button in mrkdwn', actions(button({ text: mrkdwn('x') })), ['/elements/0/text/type wrong_text_type']],
  ['a button that is too long', actions(button({ text: plain(long(76)) })), ['/elements/0/text/text too_long']],
  ['a button with a long value', actions(button({ value: long(2001) })), ['/elements/0/value too_long']],
  ['a button with a long address', actions(button({ url: `https://example.org/${long(3000)}` })), ['/elements/0/url too_long']],
  ['a button to nowhere', actions(button({ url: 'example.org' })), ['/elements/0/url not_a_url']],
  ['a button of another style', actions(button({ style: 'default' })), ['/elements/0/style unknown_value']],
  ['a button with a long label', actions(button({ accessibility_label: long(76) })), ['/elements/0/accessibility_label too_long']],
  ['a long action_id', actions(button({ action_id: long(256) })), ['/elements/0/action_id too_long']],
  ['an empty action_id', actions(button({ action_id: '' })), ['/elements/0/action_id empty_text']],
  ['a question that is wrong throughout', actions(button({ confirm: { title: mrkdwn('x'), text: plain(long(301)), confirm: plain(long(31)), deny: plain(long(31)), style: 'x' } })), ['/elements/0/confirm/text/text too_long', '/elements/0/confirm/title/type wrong_text_type', '/elements/0/confirm/confirm/text too_long', '/elements/0/confirm/deny/text too_long', '/elements/0/confirm/style unknown_value']],
  ['a question with a long title', actions(button({ confirm: { text: plain('x'), title: plain(long(101)) } })), ['/elements/0/confirm/title/text too_long']],
  ['a question without text', actions(button({ confirm: {} })), ['/elements/0/confirm/text missing']],
  ['a workflow without a link', actions({ type: 'workflow_button', text: plain('x'), workflow: { trigger: {} } }), ['/elements/0/workflow/trigger/url missing']],
  ['a workflow input without a value', actions({ type: 'workflow_button', text: plain('x'), workflow: { trigger: { url: 'https://slack.com', customizable_input_parameters: [{ name: 'a' }] } } }), ['/elements/0/workflow/trigger/customizable_input_parameters/0/value missing']],

  ['an overflow of nothing', actions({ type: 'overflow', options: [] }), ['/elements/0/options empty_list']],
  ['an overflow of too much', actions({ type: 'overflow', options: many(6, (at) => option(`${at}`)) }), ['/elements/0/options too_many']],
  ['an overflow option to nowhere', actions({ type: 'overflow', options: [option('a', { url: 'a' })] }), ['/elements/0/options/0/url not_a_url']],
  ['a menu without options', actions({ type: 'static_select' }), ['/elements/0 options_or_groups']],
  ['a menu with options twice', actions({ type: 'static_select', options: [option('a')], option_groups: [{ label: plain('x'), options: [option('b')] }] }), ['/elements/0 options_or_groups']],
  ['a menu of too much', actions({ type: 'static_select', options: many(101, (at) => option(`${at}`)) }), ['/elements/0/options too_many']],
  ['too many groups', actions({ type: 'static_select', option_groups: many(101, () => ({ label: plain('x'), options: [option('b')] })) }), ['/elements/0/option_groups too_many']],
  ['a group without label and options', actions({ type: 'static_select', option_groups: [{}] }), ['/elements/0/option_groups/0/label missing', '/elements/0/option_groups/0/options missing']],
  ['a group with a long label', actions({ type: 'static_select', option_groups: [{ label: plain(long(76)), options: [option('b')] }] }), ['/elements/0/option_groups/0/label/text too_long']],
  ['an option without text and value', actions({ type: 'static_select', options: [{}] }), ['/elements/0/options/0/text missing', '/elements/0/options/0/value missing']],
  ['an option that is too long', actions({ type: 'static_select', options: [{ text: plain(long(76)), value: long(76), description: plain(long(76)) }] }), ['/elements/0/options/0/text/text too_long', '/elements/0/options/0/value too_long', '/elements/0/options/0/description/text too_long']],
  ['a menu option in mrkdwn', actions({ type: 'static_select', options: [{ text: mrkdwn('x'), value: 'x' }] }), ['/elements/0/options/0/text/type wrong_text_type']],
  ['a choice that is not offered', actions({ type: 'static_select', options: [option('a')], initial_option: option('b') }), ['/elements/0/initial_option not_offered']],
  ['choices that are not offered', actions({ type: 'checkboxes', options: [option('a')], initial_options: [option('a'), option('b')] }), ['/elements/0/initial_options/1 not_offered']],
  ['a long placeholder', actions({ type: 'users_select', placeholder: plain(long(151)) }), ['/elements/0/placeholder/text too_long']],
  ['a placeholder in mrkdwn', actions({ type: 'channels_select', placeholder: mrkdwn('x') }), ['/elements/0/placeholder/type wrong_text_type']],
  ['a long placeholder of an input', input({ type: 'url_text_input', placeholder: plain(long(151)) }), ['/element/placeholder/text too_long']],
  ['a workflow button that is too long', actions({ type: 'workflow_button', text: plain(long(76)), workflow, accessibility_label: long(76) }), ['/elements/0/text/text too_long', '/elements/0/accessibility_label too_long']],
  ['a time that is too early', actions({ type: 'datetimepicker', initial_date_time: 999_999_999 }), ['/elements/0/initial_date_time out_of_range']],
  ['a time that is too late', actions({ type: 'datetimepicker', initial_date_time: 10_000_000_000 }), ['/elements/0/initial_date_time out_of_range']],
  ['lines the wrong way round', input({ type: 'rich_text_input', min_lines: 3, max_lines: 2 }), ['/element/min_lines wrong_order']],
  ['a list before the first', { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', indent: -1, offset: -1, elements: [{ type: 'rich_text_section', elements: [words('a')] }] }] }, ['/elements/0/indent out_of_range', '/elements/0/offset out_of_range']],
  ['a menu for none', actions({ type: 'multi_users_select', max_selected_items: 0 }), ['/elements/0/max_selected_items out_of_range']],
  ['a filter of nothing', actions({ type: 'conversations_select', filter: {} }), ['/elements/0/filter empty_filter']],
  ['a filter nobody knows', actions({ type: 'multi_conversations_select', filter: { include: ['dm'] } }), ['/elements/0/filter/include/0 unknown_value']],
  ['a query of negative length', actions({ type: 'external_select', min_query_length: -1 }), ['/elements/0/min_query_length out_of_range']],
  ['too many checkboxes', actions({ type: 'checkboxes', options: many(11, (at) => option(`${at}`)) }), ['/elements/0/options too_many']],
  ['radio buttons without options', actions({ type: 'radio_buttons' }), ['/elements/0/options missing']],
  ['a date in another form', actions({ type: 'datepicker', initial_date: '24.11.2026' }), ['/elements/0/initial_date wrong_format']],
  ['a time in another form', actions({ type: 'timepicker', initial_time: '25:00' }), ['/elements/0/initial_time wrong_format']],
  ['a time in milliseconds', actions({ type: 'datetimepicker', initial_date_time: 1628633820000 }), ['/elements/0/initial_date_time out_of_range']],
  ['a date and time in words', actions({ type: 'datetimepicker', initial_date_time: '1628633820' }), ['/elements/0/initial_date_time not_a_number']],
  ['two elements that take the focus', actions({ type: 'datepicker', focus_on_load: true }, { type: 'timepicker', focus_on_load: true }), ['^/blocks too_many_focused']],

  ['an input of nothing', { type: 'input' }, ['/label missing', '/element missing']],
  ['an input with a button', input(button()), ['/element/type misplaced_element']],
  ['an input label in mrkdwn', input({ type: 'datepicker' }, { label: mrkdwn('x') }), ['/label/type wrong_text_type']],
  ['an input with long words', input({ type: 'datepicker' }, { label: plain(long(2001)), hint: plain(long(2001)) }), ['/label/text too_long', '/hint/text too_long']],
  ['an input with a hint in mrkdwn', input({ type: 'datepicker' }, { hint: mrkdwn('x'), optional: 1, dispatch_action: 1 }), ['/hint/type wrong_text_type', '/optional not_a_boolean', '/dispatch_action not_a_boolean']],
  ['a text of too many characters', input({ type: 'plain_text_input', min_length: 3001, max_length: 3001 }), ['/element/min_length out_of_range', '/element/max_length out_of_range']],
  ['a text of no characters', input({ type: 'plain_text_input', max_length: 0 }), ['/element/max_length out_of_range']],
  ['a text with more at least than at most', input({ type: 'plain_text_input', min_length: 5, max_length: 2 }), ['/element/min_length wrong_order']],
  ['a text that starts too long', input({ type: 'plain_text_input', initial_value: long(3001) }), ['/element/initial_value too_long']],
  ['a number of unknown kind', input({ type: 'number_input' }), ['/element/is_decimal_allowed missing']],
  ['bounds that are no strings', input({ type: 'number_input', is_decimal_allowed: false, min_value: 1 }), ['/element/min_value wrong_format']],
  ['bounds the wrong way round', input({ type: 'number_input', is_decimal_allowed: false, min_value: '10', max_value: '9' }), ['/element/min_value wrong_order']],
  ['an event nobody knows', input({ type: 'url_text_input', dispatch_action_config: { trigger_actions_on: ['on_paste'] } }), ['/element/dispatch_action_config/trigger_actions_on/0 unknown_value']],
  ['too many lines', input({ type: 'rich_text_input', min_lines: 0, max_lines: 101 }), ['/element/min_lines out_of_range', '/element/max_lines out_of_range']],
  ['a start that is no rich text', input({ type: 'rich_text_input', initial_value: plain('x') }), ['/element/initial_value/type unknown_value', '/element/initial_value/elements missing']],
  ['ids that are too long for an input', input({ type: 'email_text_input', action_id: long(256), focus_on_load: 1 }), ['/element/action_id too_long', '/element/focus_on_load not_a_boolean']],
  ['an id that is too long for a file', input({ type: 'file_input', action_id: long(256), max_files: 0 }), ['/element/action_id too_long', '/element/max_files out_of_range']],
  ['too many files', input({ type: 'file_input', max_files: 11 }), ['/element/max_files out_of_range']],

  ['rich text of nothing', { type: 'rich_text', elements: [] }, ['/elements empty_list']],
  ['a line of nothing', rich(), ['/elements/0/elements empty_list']],
  ['words of nothing', rich(words('')), ['/elements/0/elements/0/text empty_text']],
  ['words outside a line', { type: 'rich_text', elements: [words('x')] }, ['/elements/0/type unknown_element']],
  ['a mention of everyone', rich({ type: 'broadcast', range: 'everyone' }), ['/elements/0/elements/0 broadcast']],
  ['a mention of a range nobody knows', rich({ type: 'broadcast', range: 'all' }), ['/elements/0/elements/0/range unknown_value', '/elements/0/elements/0 broadcast']],
  ['a link to nowhere', rich({ type: 'link', url: 'here' }), ['/elements/0/elements/0/url not_a_url']],
  ['a style that is no flag', rich({ ...words('x'), style: { bold: 1 } }), ['/elements/0/elements/0/style/bold not_a_boolean']],
  ['a date without form', rich({ type: 'date', timestamp: 'now' }), ['/elements/0/elements/0/timestamp not_a_number', '/elements/0/elements/0/format missing']],
  ['a colour by name', rich({ type: 'color', value: 'red' }), ['/elements/0/elements/0/value wrong_format']],
  ['a mention of nobody', rich({ type: 'user' }), ['/elements/0/elements/0/user_id missing']],
  ['a list of no style', { type: 'rich_text', elements: [{ type: 'rich_text_list', elements: [{ type: 'rich_text_quote' }], indent: 9, border: 2 }] }, ['/elements/0/style missing', '/elements/0/elements/0/type unknown_element', '/elements/0/indent out_of_range', '/elements/0/border unknown_value']],
  ['an emoji in code', { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'emoji', name: 'x' }] }] }, ['/elements/0/elements/0/type misplaced_element']],

  ['markdown of nothing', { type: 'markdown', text: '' }, ['/text empty_text']],
  ['markdown in an object', { type: 'markdown', text: mrkdwn('x') }, ['/text not_a_string']],
  ['markdown that is too long', { type: 'markdown', text: long(12_001) }, ['/text too_long', '^/blocks markdown_too_long']],

  ['a table without rows', { type: 'table' }, ['/rows missing']],
  ['a table of no rows', table({ rows: [] }), ['/rows empty_list']],
  ['a table of too many rows', table({ rows: many(101, () => [raw('x')]) }), ['/rows too_many']],
  ['a table of too many columns', table({ rows: [many(21, () => raw('x'))] }), ['/rows/0 too_many']],
  ['a row of no cells', table({ rows: [[]] }), ['/rows/0 empty_list']],
  ['a row that is no list', table({ rows: [[raw('x')], raw('y')] }), ['/rows/1 not_an_array']],
  ['a row that is shorter', table({ rows: [[raw('x'), raw('y')], [raw('z')]] }), ['/rows/1 unequal_rows']],
  ['an empty cell', table({ rows: [[raw('')]] }), ['/rows/0/0/text empty_text']],
  ['a cell of another kind', table({ rows: [[plain('x')]] }), ['/rows/0/0/type unknown_cell']],
  ['a cell of endless number', table({ rows: [[{ type: 'raw_number', value: Number.NaN }]] }), ['/rows/0/0/value not_a_number', '/rows/0/0/text missing']],
  ['a cell of empty rich text', table({ rows: [[rich()]] }), ['/rows/0/0/elements/0/elements empty_list']],
  ['columns set wrongly', table({ column_settings: [{ align: 'top', is_wrapped: 1 }] }), ['/column_settings/0/align unknown_value', '/column_settings/0/is_wrapped not_a_boolean']],
  ['too many column settings', table({ column_settings: many(21, () => null) }), ['/column_settings too_many']],
  ['a table of too many characters', table({ rows: [[raw(long(5001)), rich(words(long(5000)))]] }), ['^/blocks tables_too_long']],

  ['a data table without caption', dataTable({ caption: undefined }), ['/caption missing']],
  ['a data table of an empty caption', dataTable({ caption: '' }), ['/caption empty_text']],
  ['a data table of a header alone', dataTable({ rows: [[raw('x')]] }), ['/rows too_few']],
  ['a data table of too many rows', dataTable({ rows: many(102, () => [raw('x')]) }), ['/rows too_many']],
  ['a data table with a rich header', dataTable({ rows: [[rich(words('x'))], [raw('y')]] }), ['/rows/0/0/type misplaced_cell']],
  ['a data table of unequal rows', dataTable({ rows: [[raw('x')], [raw('y'), raw('z')]] }), ['/rows/1 unequal_rows']],
  ['pages of nothing', dataTable({ page_size: 0 }), ['/page_size out_of_range']],
  ['pages that are too long', dataTable({ page_size: 101 }), ['/page_size out_of_range']],
  ['a row header that is not there', dataTable({ row_header_column_index: 2 }), ['/row_header_column_index no_such_column']],
  ['a row header before the first', dataTable({ row_header_column_index: -1 }), ['/row_header_column_index out_of_range']],

  ['a chart without title and body', { type: 'data_visualization' }, ['/title missing', '/chart missing']],
  ['a chart with a long title', chart(pie(1), { title: long(51) }), ['/title too_long']],
  ['a chart of another kind', chart({ type: 'radar' }), ['/chart/type unknown_chart']],
  ['a pie of nothing', chart(pie()), ['/chart/segments empty_list']],
  ['a pie of too many parts', chart(pie(1, 2, 3, 4, 5, 6, 7)), ['/chart/segments too_many']],
  ['a pie of nothing and less', chart(pie(0, -1, '1')), ['/chart/segments/0/value out_of_range', '/chart/segments/1/value out_of_range', '/chart/segments/2/value not_a_number']],
  ['a part with a long name', chart({ type: 'pie', segments: [point(long(21), 1)] }), ['/chart/segments/0/label too_long']],
  ['a chart without series and axis', chart({ type: 'bar' }), ['/chart/series missing', '/chart/axis_config missing']],
  ['too many series', chart(line({ series: many(7, (at) => ({ name: `${at}`, data: [point('2024', 1), point('2025', 1)] })) })), ['/chart/series too_many']],
  ['too many categories', chart(line({ series: [{ name: 'US', data: many(21, (at) => point(`${at}`, 1)) }], axis_config: { categories: many(21, String) } })), ['/chart/series/0/data too_many', '/chart/axis_config/categories too_many']],
  ['long labels', chart(line({ series: [{ name: long(21), data: [point(long(21), 1)] }], axis_config: { categories: [long(21)], x_label: long(51), y_label: long(51) } })), ['/chart/series/0/name too_long', '/chart/series/0/data/0/label too_long', '/chart/axis_config/categories/0 too_long', '/chart/axis_config/x_label too_long', '/chart/axis_config/y_label too_long']],
  ['a point that is no number', chart(line({ series: [{ name: 'US', data: [point('2024', null), point('2025', Number.POSITIVE_INFINITY)] }] })), ['/chart/series/0/data/0/value not_a_number', '/chart/series/0/data/1/value not_a_number']],
  ['a category without a point', chart(line({ type: 'area', series: [{ name: 'US', data: [point('2024', 1)] }] })), ['/chart/series/0/data missing_category']],
  ['a point without a category', chart(line({ type: 'bar', series: [{ name: 'US', data: [point('2024', 1), point('2025', 1), point('2026', 1)] }] })), ['/chart/series/0/data/2/label unknown_category']],
  ['two points for one category', chart(line({ series: [{ name: 'US', data: [point('2024', 1), point('2025', 1), point('2025', 1)] }] })), ['/chart/series/0/data/2/label duplicate_label']],
  ['two series of one name', chart(line({ series: many(2, () => ({ name: 'US', data: [point('2024', 1), point('2025', 1)] })) })), ['/chart/series/1/name duplicate_label']],
  ['two categories of one name', chart(line({ series: [{ name: 'US', data: [point('2024', 1)] }], axis_config: { categories: ['2024', '2024'] } })), ['/chart/axis_config/categories/1 duplicate_label']],

  ['context actions of nothing', { type: 'context_actions', elements: [] }, ['/elements empty_list']],
  ['too many context actions', { type: 'context_actions', elements: many(6, () => ({ type: 'icon_button', icon: 'trash', text: plain('x') })) }, ['/elements too_many']],
  ['a button as context action', { type: 'context_actions', elements: [button()] }, ['/elements/0/type misplaced_element']],
  ['feedback on one side', { type: 'context_actions', elements: [{ type: 'feedback_buttons', positive_button: { text: mrkdwn('x'), value: long(2001), accessibility_label: long(76) } }] }, ['/elements/0/positive_button/text/type wrong_text_type', '/elements/0/positive_button/value too_long', '/elements/0/positive_button/accessibility_label too_long', '/elements/0/negative_button missing']],
  ['feedback that is too long', { type: 'context_actions', elements: [{ type: 'feedback_buttons', positive_button: feedback('good'), negative_button: { text: plain(long(76)), value: 'x' } }] }, ['/elements/0/negative_button/text/text too_long']],
  ['an icon button that is too long', { type: 'context_actions', elements: [{ type: 'icon_button', icon: 'trash', text: plain(long(76)), accessibility_label: long(76) }] }, ['/elements/0/text/text too_long', '/elements/0/accessibility_label too_long']],
  ['an icon button without icon', { type: 'context_actions', elements: [{ type: 'icon_button', text: plain('x'), value: long(2001) }] }, ['/elements/0/icon missing', '/elements/0/value too_long']],

  ['an alert in a message', { type: 'alert', text: plain('x') }, ['/type wrong_surface']],
  ['a long alert of no level', { type: 'alert', text: plain(long(201)), level: 'fatal' }, ['/type wrong_surface', '/text/text too_long', '/level unknown_value']],

  ['a card of nothing', { type: 'card', subtitle: mrkdwn('x') }, [' empty_card']],
  ['a card that is too long', card({ title: mrkdwn(long(151)), subtitle: mrkdwn(long(151)), body: mrkdwn(long(201)), subtext: mrkdwn(long(201)) }), ['/title/text too_long', '/subtitle/text too_long', '/body/text too_long', '/subtext/text too_long']],
  ['a card with words for an image', card({ hero_image: 'x', icon: plain('x') }), ['/hero_image not_an_object', '/icon/type misplaced_element']],
  ['a card with too many buttons', card({ actions: many(4, (at) => button({ action_id: `${at}` })) }), ['/actions too_many']],
  ['a carousel of nothing', { type: 'carousel', elements: [] }, ['/elements empty_list']],
  ['a carousel of too many cards', { type: 'carousel', elements: many(11, () => card()) }, ['/elements too_many']],
  ['a carousel of something else', { type: 'carousel', elements: [{ type: 'divider' }, { type: 'slide' }] }, ['/elements/0/type misplaced_block', '/elements/1/type unknown_block']],
  ['a container without title and children', { type: 'container' }, ['/child_blocks missing', '/title missing']],
  ['a container of nothing', container([]), ['/child_blocks empty_list']],
  ['a container of too much', container(many(11, () => ({ type: 'divider' }))), ['/child_blocks too_many']],
  ['a chart in a container', container([chart(pie(1))]), ['/child_blocks/0/type misplaced_block']],
  ['a container in a container', container([container([{ type: 'divider' }])]), ['/child_blocks/0/type misplaced_block']],
  ['a wrong block in a container', container([{ type: 'header', text: mrkdwn('x') }]), ['/child_blocks/0/text/type wrong_text_type']],
  ['a container set wrongly', container([{ type: 'divider' }], { title: plain(long(151)), subtitle: mrkdwn(long(151)), width: 'thin', is_collapsible: 1, has_header_divider: 1 }), ['/title/text too_long', '/subtitle/text too_long', '/width unknown_value', '/is_collapsible not_a_boolean', '/has_header_divider not_a_boolean']],
  ['a container with a title in mrkdwn', container([{ type: 'divider' }], { title: mrkdwn('x') }), ['/title/type wrong_text_type']],
  ['a container that is shut for good', container([{ type: 'divider' }], { default_collapsed: true }), ['/default_collapsed not_collapsible']],

  ['a task of nothing', { type: 'task_card' }, ['/task_id missing', '/title missing', '/status missing']],
  ['a task that is wrong throughout', task({ status: 'done', details: mrkdwn('x'), output: 'x', sources: [{ type: 'url', url: 'x' }] }), ['/status unknown_value', '/details/type unknown_value', '/details/elements missing', '/output not_an_object', '/sources/0/url not_a_url', '/sources/0/text missing']],
  ['a task with a long id', task({ task_id: long(256) }), ['/task_id too_long']],
  ['a plan without title', { type: 'plan', tasks: [task({ title: '' })] }, ['/title missing', '/tasks/0/title empty_text']],
  ['a plan of something else', { type: 'plan', title: 'x', tasks: [{ type: 'divider' }] }, ['/tasks/0/type misplaced_block']],

  ['a video of nothing', { type: 'video' }, ['/title missing', '/alt_text missing', '/video_url missing', '/thumbnail_url missing']],
  ['a video with long words', video({ title: plain(long(200)), author_name: long(50), alt_text: long(2001), description: plain(long(3001)) }), ['/title/text too_long', '/alt_text too_long', '/author_name too_long', '/description/text too_long']],
  ['a video without encryption', video({ video_url: 'http://example.org', title_url: 'http://example.org' }), ['/video_url not_a_url', '/title_url not_a_url']],
  ['a video described in mrkdwn', video({ description: mrkdwn('x') }), ['/description/type wrong_text_type']],
  ['a file with a long id', { type: 'file', source: 'remote', external_id: long(256) }, ['/external_id too_long']],
  ['a file from here', { type: 'file', source: 'local' }, ['/source unknown_value', '/external_id missing']],
];

describe('what Slack refuses', () => {
  test.each(BAD)('%s is found where it stands', (_name, block, problems) => {
    // A pointer with ^ belongs to the whole payload.
    const expected = problems.map((one) => (one.startsWith('^') ? one.slice(1) : `/blocks/0${one}`));
    expect(found({ text: 'x', blocks: [block] })).toEqual(expected);
  });

  // biome-ignore format: one case a line
  test.each<[string, unknown, Surface, string[]]>([
    ['a payload that is no object', [], 'message', [' not_an_object']],
    ['a view that is no object', undefined, 'home', [' not_an_object']],
    ['a message without text', { blocks: [] }, 'message', ['/text empty_text']],
    ['a message of empty text', { text: '' }, 'message', ['/text empty_text']],
    ['a message of something else', { text: 5 }, 'message', ['/text not_a_string']],
    ['a message that is too long', { text: long(40_001) }, 'message', ['/text too_long']],
    ['a message to everyone', { text: '<!everyone> hello' }, 'message', ['/text broadcast']],
    ['a message of long markdown', { markdown_text: long(12_001) }, 'message', ['/markdown_text too_long']],
    ['markdown beside text', { markdown_text: 'a', text: 'a' }, 'message', ['/markdown_text exclusive']],
    ['markdown beside blocks', { markdown_text: 'a', blocks: [] }, 'message', ['/markdown_text exclusive']],
    ['markdown to everyone', { markdown_text: '<!channel>' }, 'message', ['/markdown_text broadcast']],
    ['blocks that are no list', { text: 'x', blocks: {} }, 'message', ['/blocks not_an_array']],
    ['too many blocks', { text: 'x', blocks: many(51, () => ({ type: 'divider' })) }, 'message', ['/blocks too_many_blocks']],
    ['too many blocks in a view', { type: 'home', blocks: many(101, () => ({ type: 'divider' })) }, 'home', ['/blocks too_many_blocks']],
    ['too many blocks in a modal', modal(many(101, () => ({ type: 'divider' }))), 'modal', ['/blocks too_many_blocks']],
    ['a block_id twice, once inside', { text: 'x', blocks: [{ type: 'divider', block_id: 'a' }, container([{ type: 'divider', block_id: 'a' }])] }, 'message', ['/blocks duplicate_block_id']],
    ['an action_id twice in a block', { text: 'x', blocks: [actions(button(), button())] }, 'message', ['/blocks duplicate_action_id']],
    ['an action_id twice in a message', { text: 'x', blocks: [section(button()), card({ actions: [button()] })] }, 'message', ['/blocks duplicate_action_id']],
    ['markdown too long in sum', { text: 'x', blocks: many(2, () => ({ type: 'markdown', text: long(6001) })) }, 'message', ['/blocks markdown_too_long']],
    ['two tables', { text: 'x', blocks: [table(), container([table()])] }, 'message', ['/blocks too_many_tables']],
    ['tables too long in sum', { text: 'x', blocks: many(2, () => dataTable({ rows: [[raw('x')], [raw(long(5000))]] })) }, 'message', ['/blocks tables_too_long']],
    ['three charts', { text: 'x', blocks: many(3, () => chart(pie(1))) }, 'message', ['/blocks too_many_charts']],
    ['a modal shown as a home', modal([]), 'home', ['/type unknown_value']],
    ['a home shown as a modal', { type: 'home', blocks: [] }, 'modal', ['/type unknown_value', '/title missing']],
    ['a view without blocks', { type: 'home' }, 'home', ['/blocks missing']],
    ['a modal with long words', modal([], { title: plain(long(25)), submit: plain(long(25)), close: plain(long(25)) }), 'modal', ['/title/text too_long', '/submit/text too_long', '/close/text too_long']],
    ['a modal title in mrkdwn', modal([], { title: mrkdwn('x') }), 'modal', ['/title/type wrong_text_type']],
    ['a modal that remembers too much', modal([], { private_metadata: long(3001), callback_id: long(256), external_id: long(256) }), 'modal', ['/private_metadata too_long', '/callback_id too_long', '/external_id too_long']],
    ['a modal with odd flags', modal([], { clear_on_close: 1, notify_on_close: 1 }), 'modal', ['/clear_on_close not_a_boolean', '/notify_on_close not_a_boolean']],
    ['a modal that asks and cannot be sent', modal([input({ type: 'datepicker' })]), 'modal', ['/submit missing']],
    ['several problems at once', { blocks: [{ type: 'header' }, { type: 'nonsense' }, { type: 'section' }] }, 'message', ['/text empty_text', '/blocks/0/text missing', '/blocks/1/type unknown_block', '/blocks/2 empty_section']],
  ])('%s is found where it stands', (_name, payload, surface, problems) => {
    expect(found(payload, surface)).toEqual(problems);
  });
});

const surfaces = fc.constantFrom<Surface>('message', 'modal', 'home');
const good = fc
  .tuple(fc.constantFrom(...GOOD), surfaces)
  .map(([[, , blocks], surface]) => ({ surface, payload: payloadOf(blocks, surface) }));
const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The payload with one value, found by following `steps` down, put in the place of another. */
function replaced(value: unknown, steps: number[], by: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (!isNode(value) || steps.length === 0 || Object.keys(value).length === 0) return by;
  const keys = Object.keys(value);
  const key = keys[step % keys.length] ?? '';
  const copy = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [key]: replaced(value[key], rest, by) });
}

/** Every place in a payload, as the keys that lead to it. */
const places = (value: unknown): string[][] =>
  isNode(value)
    ? Object.entries(value)
        .filter(([, one]) => one !== undefined && one !== null)
        .flatMap(([key, one]) => [[key], ...places(one).map((rest) => [key, ...rest])])
    : [];

test.each(GOOD)('no field of %s may hold just anything', (_name, surfaces, blocks) => {
  const surface = surfaces.includes('M') ? 'message' : 'modal';
  const payload = payloadOf(blocks, surface);
  for (const place of places(payload)) {
    const copy = structuredClone(payload);
    const holder = place.slice(0, -1).reduce<unknown>((value, key) => isNode(value) && value[key], copy);
    if (isNode(holder)) holder[place.at(-1) ?? ''] = Symbol('odd');
    expect(validate(copy, surface), place.join('/')).not.toEqual([]);
  }
});

/** Every object with its keys in another order. */
function reordered(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((one) => reordered(one, seed));
  if (!isNode(value)) return value;
  const order = (key: string) =>
    [...key].reduce((sum, letter) => (sum * seed + letter.charCodeAt(0)) % 10_007, 7);
  const entries = Object.entries(value).sort(([a], [b]) => order(a) - order(b));
  return Object.fromEntries(entries.map(([key, one]) => [key, reordered(one, seed)]));
}

/** What an RFC 6901 pointer points at. */
const at = (payload: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), payload);

test('it never throws, whatever it is given', () => {
  fc.assert(fc.property(junk, surfaces, (payload, surface) => Array.isArray(validate(payload, surface))));
});

test('it never throws on a payload with one thing wrong, and points into the payload', () => {
  const steps = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(good, steps, junk, ({ payload, surface }, path, by) => {
      const broken = replaced(payload, path, by);
      for (const { pointer } of validate(broken, surface)) {
        expect(pointer).toMatch(/^(\/[a-z_\d]+)*$/);
        expect(isNode(at(broken, pointer.slice(0, pointer.lastIndexOf('/'))))).toBe(
          pointer !== '' || isNode(broken),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('the order of keys changes nothing', () => {
  fc.assert(
    fc.property(good, fc.integer({ min: 2, max: 999 }), ({ payload, surface }, seed) => {
      expect(found(reordered(payload, seed), surface).sort()).toEqual(found(payload, surface).sort());
    }),
  );
});

test('a message nested deeper than any stack is judged like any other', () => {
  let block: unknown = { type: 'divider' };
  for (let depth = 0; depth < 50_000; depth++) block = container([block]);
  expect(found({ text: 'x', blocks: [block] })).toEqual(['/blocks/0/child_blocks/0/type misplaced_block']);
});
