export type Json = Record<string, unknown>;
export const plain = (text: string) => ({ type: 'plain_text', text });
export const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
export const long = (length: number) => 'x'.repeat(length);
export const many = <T>(length: number, make: (at: number) => T) =>
  Array.from({ length }, (_, at) => make(at));
export const option = (value: string, more = {}) => ({ text: plain(value), value, ...more });
export const raw = (text: string) => ({ type: 'raw_text', text });
const count = (value: number) => ({ type: 'raw_number', value, text: String(value) });
export const rich = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
export const words = (text: string) => ({ type: 'text', text });
export const picture = { type: 'image', image_url: 'https://example.org/a.png', alt_text: 'A rising line' };
export const button = (more: Json = {}) => ({
  type: 'button',
  text: plain('More'),
  action_id: 'ask:0',
  ...more,
});
export const input = (element: Json, more: Json = {}) => ({
  type: 'input',
  label: plain('Which role?'),
  element,
  ...more,
});
export const section = (accessory: Json) => ({ type: 'section', text: mrkdwn('Which one?'), accessory });
export const actions = (...elements: Json[]) => ({ type: 'actions', elements });
export const card = (more: Json = {}) => ({ type: 'card', title: mrkdwn('SOC analyst'), ...more });
export const task = (more: Json = {}) => ({
  type: 'task_card',
  task_id: 't1',
  title: 'Read',
  status: 'complete',
  ...more,
});
export const container = (child_blocks: unknown[], more: Json = {}) => ({
  type: 'container',
  title: plain('Sources'),
  child_blocks,
  ...more,
});
export const table = (more: Json = {}) => ({
  type: 'table',
  rows: [
    [raw('Role'), raw('Postings')],
    [rich(words('SOC analyst')), count(120)],
  ],
  ...more,
});
export const dataTable = (more: Json = {}) => ({
  ...table(more),
  type: 'data_table',
  caption: 'Postings by role',
  ...more,
});
export const chart = (body: Json, more: Json = {}) => ({
  type: 'data_visualization',
  title: 'Pay',
  chart: body,
  ...more,
});
export const pie = (...values: unknown[]) => ({
  type: 'pie',
  segments: values.map((value, at) => ({ label: `Part ${at}`, value })),
});
export const point = (label: string, value: unknown) => ({ label, value });
export const line = (more: Json = {}) => ({
  type: 'line',
  series: [{ name: 'US', data: [point('2024', 1), point('2025', -2)] }],
  axis_config: { categories: ['2024', '2025'], x_label: 'Year', y_label: 'Change' },
  ...more,
});
export const video = (more: Json = {}) => ({
  type: 'video',
  title: plain('A day as a SOC analyst'),
  alt_text: 'A person at a desk',
  video_url: 'https://example.org/embed/1',
  thumbnail_url: 'https://example.org/1.png',
  ...more,
});
export const feedback = (value: string) => ({
  text: plain(value),
  value,
  accessibility_label: `This was ${value}`,
});
export const confirm = {
  title: plain('Sure?'),
  text: mrkdwn('This *stops* the digest.'),
  confirm: plain('Stop'),
  deny: plain('Keep'),
  style: 'danger',
};
export const modal = (blocks: unknown[], more: Json = {}) => ({
  type: 'modal',
  title: plain('Digest'),
  blocks,
  ...more,
});
export const workflow = {
  trigger: {
    url: 'https://slack.com/shortcuts/1',
    customizable_input_parameters: [{ name: 'a', value: 'b' }],
  },
};
