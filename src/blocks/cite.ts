import type { Figure } from '../answer/figure.ts';
import { buttons, type Message, numbered, VALUE } from './kit.ts';

/** Adds the button that makes the reply's figures ready to quote. It asks for them by id, so it works anywhere. */
export function withCite({ text, blocks }: Message, figures: Figure[]): Message {
  let question = 'cite';
  for (const { id } of figures) {
    if (question.length + 1 + id.length > VALUE) break;
    question += ` ${id}`;
  }
  if (question === 'cite') return { text, blocks };
  const row = buttons([{ label: 'Cite', question }]).blocks[0];
  const last = blocks.at(-1);
  if (row?.type !== 'actions') return { text, blocks };
  const joined =
    last?.type === 'actions'
      ? [...blocks.slice(0, -1), { ...last, elements: [...last.elements, ...row.elements] }]
      : [...blocks, row];
  return { text, blocks: numbered(joined) };
}
