import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/sandbox/seen.ts';
import { drawSeen } from '../../src/sandbox/terminal/draw.ts';
import { NO_COLOR } from '../../src/sandbox/terminal/mrkdwn.ts';

/** What a terminal of that width shows of a block, below the heading of its message. */
function drawn(block: Block, columns = 80): string {
  const seen = { surface: 'only-you', channel: 'C1', text: 'In words.', blocks: [block] } as const;
  const page = { ...NO_COLOR, nameOf: (id: string) => id, columns, zone: 'UTC', firstButton: 1 };
  return drawSeen({ ...seen, blocks: [block] }, page)
    .text.split('\n')
    .slice(1)
    .join('\n');
}

const data = (values: Record<string, number>) =>
  Object.entries(values).map(([label, value]) => ({ label, value }));
const pay = {
  type: 'data_visualization',
  title: 'Median pay',
  chart: {
    type: 'line',
    series: [
      { name: 'Entry', data: data({ 'Q1 2024': 45_000, 'Q2 2024': 90_000 }) },
      { name: 'Senior', data: data({ 'Q1 2024': 180_000, 'Q2 2024': 0 }) },
    ],
    axis_config: { categories: ['Q1 2024', 'Q2 2024'], x_label: 'Quarter', y_label: 'USD a year' },
  },
};

describe('a chart', () => {
  test('is drawn as lying bars on one scale', () => {
    expect(drawn(pay)).toBe(`Median pay
USD a year by Quarter
Entry
  Q1 2024  ██████████                                45,000
  Q2 2024  ████████████████████                      90,000
Senior
  Q1 2024  ████████████████████████████████████████ 180,000
  Q2 2024                                                 0`);
  });

  test('of twenty labels as long as Slack takes them is one line for each at 80 columns', () => {
    const labels = Array.from({ length: 20 }, (_, at) => `${at}`.padStart(20, 'x'));
    const long = data(Object.fromEntries(labels.map((label, at) => [label, at * 1_000_000])));
    const lines = drawn({ ...pay, chart: { type: 'bar', series: [{ name: 'All', data: long }] } }).split(
      '\n',
    );
    expect(lines).toHaveLength(22);
    expect(lines.every(({ length }) => length <= 80)).toBe(true);
  });

  test('that is a pie has a bar for each segment', () => {
    const pie = { type: 'pie', segments: data({ Yes: 3, No: 1 }) };
    expect(drawn({ type: 'data_visualization', title: 'Hired', chart: pie }, 20)).toBe(`Hired
  Yes  ███████████ 3
  No   ████        1`);
  });
});

const levels = {
  type: 'data_table',
  caption: 'Pay by level',
  rows: [
    ['Level', 'Median', 'What it is'].map((text) => ({ type: 'raw_text', text })),
    [
      { type: 'raw_text', text: 'Entry' },
      { type: 'raw_number', value: 91_000, text: '91,000' },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'new & eager' }] }],
      },
    ],
    [
      { type: 'raw_text', text: 'Senior' },
      { type: 'raw_number', value: 150_000 },
      { type: 'raw_text', text: '–' },
    ],
  ],
};

describe('a table', () => {
  test('stands in aligned columns below its caption', () => {
    expect(drawn(levels)).toBe(`Pay by level
Level    Median  What it is
──────  ───────  ───────────
Entry    91,000  new & eager
Senior  150,000  –`);
  });

  test('breaks cells where the page is narrow, and is read row by row where it is narrower', () => {
    expect(drawn(levels, 26)).toBe(`Pay by level
Level    Median  What it
                 is
──────  ───────  ─────────
Entry    91,000  new &
                 eager
Senior  150,000  –`);
    expect(drawn(levels, 20)).toBe(`Pay by level
Level: Entry
  Median: 91,000
  What it is: new &
  eager
Level: Senior
  Median: 150,000
  What it is: –`);
  });
});

test.each(['data_visualization', 'data_table'])('an empty %s shows the words of its message', (type) => {
  expect(drawn({ type })).toBe('In words.');
});

const type = fc.constantFrom('data_visualization', 'data_table');
const point = fc.record({ label: fc.anything(), value: fc.anything() }, { requiredKeys: [] });
const odd = fc.anything({ withNullPrototype: true });
const series = fc.array(fc.record({ name: odd, data: fc.oneof(odd, fc.array(point)) }, { requiredKeys: [] }));
const anyChart = fc.record({ title: odd, chart: fc.record({ series, segments: odd, axis_config: odd }) });
const cell = fc.oneof(
  odd,
  fc.record({ type: odd, text: fc.oneof(fc.string(), odd), value: odd, elements: odd }),
);
const anyTable = fc.record({ caption: odd, rows: fc.oneof(odd, fc.array(fc.oneof(odd, fc.array(cell)))) });

test('whatever a block holds, it is drawn without failing', () => {
  fc.assert(
    fc.property(
      type,
      fc.oneof(odd, anyChart, anyTable),
      fc.integer({ min: 1, max: 120 }),
      (type, block, columns) => {
        const fields = typeof block === 'object' && block !== null ? block : {};
        expect(typeof drawn({ ...fields, type }, columns)).toBe('string');
      },
    ),
    { numRuns: 1000 },
  );
});
