import { mrkdwnToTerminal, plain, type Style } from './mrkdwn.ts';
import type { Block, Button, Seen } from './workspace.ts';
import { wrap } from './wrap.ts';

export type Drawing = { text: string; buttons: Button[] };

type TextObject = { type: string; text: string };
type ButtonElement = { action_id: string; value?: string; text: TextObject };

const WHERE: Record<Seen['surface'], string> = {
  'only-you': 'only you',
  channel: '#general',
  thread: 'in thread',
  'direct-message': 'direct message',
};

/** Draws the blocks of a reply for a terminal. Buttons are numbered on from `firstButton`. */
export function drawMessage(seen: Seen, style: Style & { columns: number; firstButton: number }): Drawing {
  const buttons: Button[] = [];
  const press = ({ action_id, value = '' }: ButtonElement) =>
    buttons.push({ action_id, value, seen }) + style.firstButton - 1;
  const parts = seen.blocks.map((block) => drawBlock(block, style, press) ?? plain(seen.text));
  const heading = style.dim(`cyberjobs · ${WHERE[seen.surface]}`);
  const body = parts.length > 0 ? parts.join('\n\n') : mrkdwnToTerminal(seen.text, style);
  return { text: `${heading}\n${wrap(body, style.columns)}`, buttons };
}

/** A block as lines, or nothing where this terminal cannot draw its kind. */
function drawBlock(
  block: Block,
  style: Style & { columns: number },
  press: (button: ButtonElement) => number,
): string | undefined {
  switch (block.type) {
    case 'header':
      return style.bold(plain((block.text as TextObject).text));
    case 'section':
      return drawSection(block as { text?: TextObject; fields?: TextObject[] }, style);
    case 'context':
      return style.dim((block.elements as TextObject[]).map((element) => drawText(element, style)).join(' '));
    case 'divider':
      return '─'.repeat(Math.min(style.columns, 40));
    case 'actions':
      return (block.elements as ButtonElement[])
        .map((button) => `[${press(button)}] ${plain(button.text.text)}`)
        .join('   ');
    default:
      return undefined;
  }
}

function drawSection(
  { text, fields = [] }: { text?: TextObject; fields?: TextObject[] },
  style: Style,
): string {
  const lines = text ? [drawText(text, style)] : [];
  const drawn = fields.map((field) => drawText(field, style).replace('\n', ': '));
  return [...lines, ...drawn].join('\n');
}

const drawText = ({ type, text }: TextObject, style: Style) =>
  type === 'mrkdwn' ? mrkdwnToTerminal(text, style) : plain(text);
