import type { ActionsBlock, Button, ContextBlock, SectionBlock } from '@slack/types';
import type { MessageBlock } from './block.ts';
import { cut, join, type Phrase, say, shorten } from './phrase.ts';

/** Ready to send. `text` is the whole reply in plain words; `blocks` shows the same. */
export type Message = { text: string; blocks: MessageBlock[] };

/** A part of a message, drawn both ways at once so that neither can say more than the other. */
export type Piece = Message;

const TEXT = 40_000;
const SECTION = 3000;
const FIELD = 2000;
const FIELDS = 10;
const LABEL = 75;
/** Characters a button's value may have. */
export const VALUE = 2000;
const BUTTONS = 24;
const ELEMENTS = 10;

/** Buttons that ask a question again; their value is the question. Slack wants each id once, so they carry a number. */
export const ASK = /^ask:\d+$/;

export function message(...pieces: Piece[]): Message {
  const texts = pieces.map(({ text }) => text).filter((text) => text !== '');
  return { text: shorten(texts.join('\n'), TEXT), blocks: numbered(pieces.flatMap(({ blocks }) => blocks)) };
}

/** Numbers the buttons that ask through the whole message. */
function numbered(blocks: MessageBlock[]): MessageBlock[] {
  let at = 0;
  const renamed = (element: ActionsBlock['elements'][number]) =>
    element.action_id && ASK.test(element.action_id) ? { ...element, action_id: `ask:${at++}` } : element;
  return blocks.map((block) =>
    block.type === 'actions' ? { ...block, elements: block.elements.map(renamed) } : block,
  );
}

export const divider = (): Piece => ({ text: '', blocks: [{ type: 'divider' }] });

export function paragraph(...phrases: Phrase[]): Piece {
  return lines([join(phrases)]);
}

/** Lines, in as many sections as they need. */
export function lines(phrases: Phrase[]): Piece {
  const section = (text: string): SectionBlock => ({
    type: 'section',
    text: { type: 'mrkdwn', text, verbatim: true },
  });
  return { text: join(phrases, '\n').plain, blocks: packed(phrases, '\n').map(section) };
}

/** Phrases joined into texts that each fit a block. None is torn apart: half a link would be no link. */
function packed(phrases: Phrase[], between: string): string[] {
  const texts: string[] = [];
  for (const { mrkdwn, plain } of phrases) {
    const next = mrkdwn.length <= SECTION ? mrkdwn : shorten(plain, SECTION);
    const last = texts.at(-1);
    if (last !== undefined && last.length + between.length + next.length <= SECTION)
      texts[texts.length - 1] = last + between + next;
    else texts.push(next);
  }
  return texts;
}

export function list(title: Phrase | undefined, items: Phrase[]): Piece {
  if (items.length === 0) return { text: '', blocks: [] };
  return lines([...(title ? [title] : []), ...items.map((item) => join([say('• '), item]))]);
}

/** Short lists beside each other, each under its title. */
export function fields(entries: [string, string[]][]): Piece {
  const filled = entries.filter(([, items]) => items.length > 0).slice(0, FIELDS);
  if (filled.length === 0) return { text: '', blocks: [] };
  const drawn = filled.map(([title, items]) => {
    const words = say(items.join(', '));
    return {
      type: 'mrkdwn' as const,
      text: shorten(`*${say(title).mrkdwn}*\n${words.mrkdwn}`, FIELD),
      verbatim: true,
    };
  });
  const text = filled
    .map(([title, items]) => `${say(title).plain}: ${say(items.join(', ')).plain}`)
    .join('\n');
  return { text, blocks: [{ type: 'section', fields: drawn } satisfies SectionBlock] };
}

/** Small print: sources, how to read a figure. */
export function note(...phrases: Phrase[]): Piece {
  const filled = phrases.filter(({ plain }) => plain !== '');
  if (filled.length === 0) return { text: '', blocks: [] };
  const elements = packed(filled, ' ')
    .slice(0, ELEMENTS)
    .map((text) => ({ type: 'mrkdwn' as const, text, verbatim: true }));
  return { text: join(filled, ' ').plain, blocks: [{ type: 'context', elements } satisfies ContextBlock] };
}

/** Buttons that ask. In plain words they are left out: a person who reads those types the question. */
export function buttons(asks: { label: string; question: string }[]): Piece {
  if (asks.length === 0) return { text: '', blocks: [] };
  const elements = asks.slice(0, BUTTONS).map(
    ({ label, question }, at): Button => ({
      type: 'button',
      action_id: `ask:${at}`,
      text: { type: 'plain_text', text: shorten(label, LABEL) },
      value: cut(question, VALUE),
    }),
  );
  return { text: '', blocks: [{ type: 'actions', elements } satisfies ActionsBlock] };
}
