import type { Block, Button, Seen } from '../seen.ts';
import { type Drawing, drawBlocks, drawSeen, type Page } from './draw.ts';

export type Screen = {
  print: (text: string) => void;
  draw: (seen: Seen) => void;
  /** Some blocks of a modal. */
  drawPart: (blocks: Block[], modal: Seen) => void;
  /** By the number it was drawn with. */
  button: (number: number) => Button | undefined;
  page: Omit<Page, 'firstButton'>;
};

/** What is shown below each other. Buttons are numbered on through all of it. */
export function createScreen(output: NodeJS.WritableStream, page: Omit<Page, 'firstButton'>): Screen {
  const buttons: Button[] = [];
  const print = (text: string) => void output.write(`${text}\n\n`);
  const show = (drawing: Drawing) => {
    buttons.push(...drawing.buttons);
    if (drawing.text !== '') print(drawing.text);
  };
  const next = (): Page => ({ ...page, firstButton: buttons.length + 1 });
  return {
    print,
    draw: (seen) => show(drawSeen(seen, next())),
    drawPart: (blocks, modal) => show(drawBlocks(blocks, modal, next())),
    button: (number) => buttons[number - 1],
    page,
  };
}
