import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords } from '../../src/blocks/in-words.ts';
import { message } from '../../src/blocks/kit.ts';
import { say } from '../../src/blocks/phrase.ts';
import { type Cell, table } from '../../src/blocks/table.ts';
import { validate } from '../../src/blocks/validate.ts';

const pay = {
  caption: 'Pay by level',
  head: ['Level', 'Median', 'Middle half', 'Records'],
  rows: [['Entry', { value: 91_000, text: '91,000 USD' }, '68,160 to 120,000', { value: 222, text: '222' }]],
} satisfies Parameters<typeof table>[0];
const LINE = 'Entry: median 91,000 USD; middle half 68,160 to 120,000; records 222.';

test('a table says in words what it shows', () => {
  expect(table(pay)).toEqual({
    text: `Pay by level\n${LINE}`,
    blocks: [
      {
        type: 'data_table',
        caption: 'Pay by level',
        page_size: 1,
        rows: [
          pay.head.map((text) => ({ type: 'raw_text', text })),
          [
            { type: 'raw_text', text: 'Entry' },
            { type: 'raw_number', value: 91_000, text: '91,000 USD' },
            { type: 'raw_text', text: '68,160 to 120,000' },
            { type: 'raw_number', value: 222, text: '222' },
          ],
        ],
      },
    ],
  });
});

test('without rows there is nothing', () => {
  expect(table({ ...pay, rows: [] })).toEqual({ text: '', blocks: [] });
});

test('rows that are too many are said below', () => {
  const rows = Array.from({ length: 103 }, (_, at) => [`row ${at}`, `cell ${at}`]);
  const { blocks } = table({ caption: 'Long', head: ['Row', 'Cell'], rows });
  const below = JSON.stringify(blocks.slice(1));
  expect(below).toContain('*Not in the table*\\nrow 100: cell cell 100.');
  expect(below).not.toContain('row 99:');
});

const words = fc.oneof(
  fc.constantFrom('', 'Entry', '<!here>', 'R&D', 'x'.repeat(2500)),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const cell: fc.Arbitrary<Cell> = fc.oneof(words, fc.record({ value: fc.double(), text: words }));
const anyTable = fc.record({
  caption: words,
  head: fc.array(words, { maxLength: 24 }),
  rows: fc.array(fc.array(cell, { maxLength: 24 }), { maxLength: 110 }),
});

test('whatever is tabled, Slack would take it, also in words, and the text says every cell', () => {
  fc.assert(
    fc.property(anyTable, (asked) => {
      const piece = table(asked);
      const sent = message({ text: 'Asked.', blocks: [] }, { ...piece, blocks: piece.blocks.slice(0, 46) });
      expect(validate(sent, 'message')).toEqual([]);
      expect(validate(inWords(sent), 'message')).toEqual([]);
      if (piece.blocks.length === 0) return;
      for (const row of asked.rows)
        for (const one of row) {
          const text = typeof one === 'string' ? one : one.text;
          if (text.trim() !== '') expect(piece.text).toContain(say(text.trim()).plain);
        }
    }),
    { numRuns: 200 },
  );
}, 60_000);
