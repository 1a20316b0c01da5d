import { expect, test } from 'vitest';
import { chart } from '../../src/blocks/chart.ts';
import { hasCharts, inWords, withinNative } from '../../src/blocks/in-words.ts';
import { divider, message, paragraph } from '../../src/blocks/kit.ts';
import { say } from '../../src/blocks/phrase.ts';
import { table } from '../../src/blocks/table.ts';
import { validate } from '../../src/blocks/validate.ts';

const pay = chart({
  kind: 'bar',
  title: 'Median pay, R&D',
  xLabel: 'Level',
  yLabel: 'USD a year',
  lines: [
    {
      name: 'US',
      points: [
        { label: 'Entry', value: 88_000 },
        { label: 'Senior', value: 150_000 },
      ],
    },
  ],
  print: (value) => `${value / 1000}k`,
});
const rows = table({ caption: 'Pay', head: ['Level', 'Median'], rows: [['Entry', '88,000']] });

test('charts and tables become words where they stood', () => {
  const asked = message(paragraph(say('Before.')), pay, divider(), rows, paragraph(say('After.')));
  expect(hasCharts(asked)).toBe(true);
  const said = inWords(asked);
  expect(hasCharts(said)).toBe(false);
  expect(said.text).toBe(asked.text);
  expect(said.blocks.map((block) => (block.type === 'section' ? block.text?.text : block.type))).toEqual([
    'Before.',
    '*Median pay, R&amp;D*\nUS: Entry 88,000, Senior 150,000 USD a year.',
    'divider',
    '*Pay*\nEntry: median 88,000.',
    'After.',
  ]);
});

test('a message without them stays as it is', () => {
  const asked = message(paragraph(say('Only words.')));
  expect(hasCharts(asked)).toBe(false);
  expect(inWords(asked)).toEqual(asked);
});

test('more than Slack takes in one message become words, the first stay', () => {
  const within = withinNative(message(pay, rows, pay, pay, rows), 46);
  expect(within.blocks.map(({ type }) => type)).toEqual([
    'data_visualization',
    'data_table',
    'data_visualization',
    'section',
    'section',
  ]);
  expect(validate(within, 'message')).toEqual([]);
});

test('a long table in words leaves room for what stands beside it', () => {
  const long = table({
    caption: 'Long',
    head: ['Row', 'A head so long that saying it with every row makes many words '.repeat(20)],
    rows: Array.from({ length: 100 }, (_, at) => [`row ${at}`, `cell ${at}`]),
  });
  const asked = message(...Array.from({ length: 45 }, divider), long);
  const said = inWords(asked);
  expect(said.blocks.length).toBeGreaterThan(46);
  expect(validate(said, 'message')).toEqual([]);
});
