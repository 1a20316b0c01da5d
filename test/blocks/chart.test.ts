import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartBlock } from '../../src/blocks/block.ts';
import { type Chart, chart } from '../../src/blocks/chart.ts';
import { inWords } from '../../src/blocks/in-words.ts';
import { message, type Piece } from '../../src/blocks/kit.ts';
import { say } from '../../src/blocks/phrase.ts';
import { validate } from '../../src/blocks/validate.ts';

const print = (value: number) => value.toLocaleString('en-US');
const line = (name: string, points: Record<string, number>) => ({
  name,
  points: Object.entries(points).map(([label, value]) => ({ label, value })),
});
const ofLines = (lines: Chart['lines'], kind: Chart['kind'] = 'line'): Chart => ({
  kind,
  title: 'Median pay',
  xLabel: 'Year',
  yLabel: 'USD a year',
  lines,
  print,
});
const drawnIn = ({ blocks }: Piece) =>
  blocks.find((block): block is ChartBlock => block.type === 'data_visualization');
/** The names drawn, each with its labels. */
const partOf = (piece: Piece) =>
  drawnIn(piece)?.chart.series.map(
    ({ name, data }) => `${name}: ${data.map(({ label }) => label).join(' ')}`,
  );

test('a chart says in words what it shows', () => {
  const piece = chart(ofLines([line('Entry', { y2024: 88_000, y2025: 91_000 })]));
  expect(piece).toEqual({
    text: 'Median pay\nEntry: y2024 88,000, y2025 91,000 USD a year.',
    blocks: [
      {
        type: 'data_visualization',
        title: 'Median pay',
        chart: {
          type: 'line',
          series: [
            {
              name: 'Entry',
              data: [
                { label: 'y2024', value: 88_000 },
                { label: 'y2025', value: 91_000 },
              ],
            },
          ],
          axis_config: { categories: ['y2024', 'y2025'], x_label: 'Year', y_label: 'USD a year' },
        },
      },
    ],
  });
});

describe('of lines with gaps', () => {
  test('the part that keeps most points is drawn, and the rest is said below', () => {
    const piece = chart(
      ofLines([
        line('Entry', { a: 1, b: 2, c: 3 }),
        line('Mid', { b: 4, c: 5, d: 6 }),
        line('Senior', { d: 7 }),
      ]),
    );
    expect(partOf(piece)).toEqual(['Entry: b c', 'Mid: b c']);
    expect(JSON.stringify(piece.blocks.slice(1))).toContain(
      '*Not in the chart*\\nEntry: a 1 USD a year.\\nMid: d 6 USD a year.\\nSenior: d 7 USD a year.',
    );
  });

  test('of two equal parts the one with more labels is drawn', () => {
    const wide = line('Wide', { a: 1, b: 1, c: 1, d: 1 });
    const piece = chart(ofLines([line('Narrow', { a: 1, b: 1 }), wide]));
    expect(partOf(piece)).toEqual(['Wide: a b c d']);
  });

  test('nothing is drawn that would be no line', () => {
    const lines = [line('Entry', { a: 1 }), line('Mid', { b: 2 })];
    expect(partOf(chart(ofLines(lines)))).toBeUndefined();
    expect(chart(ofLines(lines)).text).toContain('Entry: a 1 USD a year.\nMid: b 2 USD a year.');
    expect(partOf(chart(ofLines(lines, 'bar')))).toEqual(['Entry: a']);
  });
});

test('of too many labels a line keeps the last ones and bars the first', () => {
  const long = line('Postings', Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`m${at}`, at])));
  const labels = (kind: Chart['kind']) => drawnIn(chart(ofLines([long], kind)))?.chart.axis_config.categories;
  expect(labels('line')).toEqual(Array.from({ length: 20 }, (_, at) => `m${at + 10}`));
  expect(labels('bar')).toEqual(Array.from({ length: 20 }, (_, at) => `m${at}`));
});

test('long names are shortened, stay apart, and are said in full below', () => {
  const names = ['Application Security Engineer, entry', 'Application Security Engineer, senior'];
  const piece = chart(ofLines(names.map((name) => line(name, { a: 1, b: 2 }))));
  expect(drawnIn(piece)?.chart.series.map(({ name }) => name)).toEqual(['Application…', 'Application… 2']);
  expect(JSON.stringify(piece.blocks.at(-1))).toContain(`Application… 2: ${names[1]}.`);
});

test('without a point there is nothing', () => {
  expect(chart(ofLines([]))).toEqual({ text: '', blocks: [] });
  expect(chart(ofLines([line('Entry', {})]))).toEqual({ text: '', blocks: [] });
});

const words = fc.oneof(
  fc.constantFrom('', 'Entry', 'Mid', '<!channel>', 'R&D', 'a name that is longer than twenty characters'),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const value = fc.oneof(fc.integer(), fc.double());
const labels = fc.oneof(fc.integer({ min: 2000, max: 2030 }).map(String), words);
const point = fc.record({ label: labels, value });
const lines = fc.array(fc.record({ name: words, points: fc.array(point, { maxLength: 40 }) }), {
  maxLength: 14,
});
const anyChart: fc.Arbitrary<Chart> = fc.record({
  kind: fc.constantFrom('line', 'bar'),
  title: words,
  xLabel: words,
  yLabel: words,
  lines,
  print: fc.constant(print),
});

test('whatever is charted, Slack would take it, also in words, and the text says every point', () => {
  fc.assert(
    fc.property(anyChart, (asked) => {
      const piece = chart(asked);
      const sent = message({ text: 'Asked.', blocks: [] }, piece);
      expect(validate(sent, 'message')).toEqual([]);
      expect(validate(inWords(sent), 'message')).toEqual([]);
      for (const { name, points } of asked.lines) {
        if (points.length > 0) expect(piece.text).toContain(say(`${name}: `).plain);
        for (const { label, value } of points)
          expect(piece.text).toContain(say(`${label} ${print(value)}`).plain);
      }
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('no point is both drawn and said below', () => {
  fc.assert(
    fc.property(lines, fc.constantFrom('line' as const, 'bar' as const), (given, kind) => {
      const numbered = given.map(({ points }, at) => ({
        name: `n${at}`,
        points: points.map(({ label }, place) => ({ label, value: 1_000_000 + at * 1000 + place })),
      }));
      const { blocks } = chart({ ...ofLines(numbered, kind), print: (value) => `v${value}v` });
      const drawn = JSON.stringify(blocks.find(({ type }) => type === 'data_visualization') ?? {});
      const below = JSON.stringify(blocks.filter(({ type }) => type === 'section'));
      for (const { value } of numbered.flatMap(({ points }) => points))
        expect(drawn.includes(`:${value}}`)).toBe(!below.includes(`v${value}v`));
    }),
  );
}, 30_000);
