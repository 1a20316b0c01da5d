import type { Block } from '../seen.ts';
import { drawChart } from './draw-chart.ts';
import { drawTable } from './draw-table.ts';
import { mrkdwnToTerminal, plain, type Style } from './mrkdwn.ts';

type TextObject = { type: string; text: string };
type Element = { type: string; action_id: string; value: string; text: TextObject; alt_text?: string };

export type Pen = Style & {
  columns: number;
  /** Gives a button its number. */
  number: (button: Element) => number;
  /** What stands for a block of a kind that this terminal cannot draw. */
  instead: string;
};

export function drawBlock(block: Block, pen: Pen): string {
  switch (block.type) {
    case 'header':
      return pen.bold(plain((block.text as TextObject).text));
    case 'section':
      return drawSection(block as Section, pen);
    case 'context':
      return pen.dim((block.elements as Element[]).map((element) => drawInContext(element, pen)).join(' '));
    case 'divider':
      return '─'.repeat(Math.min(pen.columns, 40));
    case 'actions':
      return drawButtons(block.elements as Element[], pen);
    case 'data_visualization':
      return drawChart(block, pen) || plain(pen.instead);
    case 'data_table':
      return drawTable(block, pen) || plain(pen.instead);
    default:
      return plain(pen.instead);
  }
}

type Section = { text?: TextObject; fields?: TextObject[]; accessory?: Element };

function drawSection({ text, fields = [], accessory }: Section, pen: Pen): string {
  const lines = text ? [drawText(text, pen)] : [];
  const drawn = fields.map((field) => drawText(field, pen).replace('\n', ': '));
  const button = drawButtons(accessory ? [accessory] : [], pen);
  return [...lines, ...drawn, ...(button === '' ? [] : [button])].join('\n');
}

const drawButtons = (elements: Element[], pen: Pen) =>
  elements
    .filter(({ type }) => type === 'button')
    .map((button) => `[${pen.number(button)}] ${plain(button.text.text)}`)
    .join('   ');

/** In a context stand texts and pictures. */
const drawInContext = (element: Element, pen: Pen) =>
  element.type === 'image' ? plain(element.alt_text ?? '') : drawText(element as unknown as TextObject, pen);

const drawText = ({ type, text }: TextObject, pen: Pen) =>
  type === 'mrkdwn' ? mrkdwnToTerminal(text, pen) : plain(text);
