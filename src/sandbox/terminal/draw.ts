import type { Block, Button, Seen } from '../seen.ts';
import { drawBlock } from './draw-block.ts';
import { mrkdwnToTerminal, plain, type Style } from './mrkdwn.ts';
import { timeWords } from './time-words.ts';
import { wrap } from './wrap.ts';

export type Drawing = { text: string; buttons: Button[] };

/** `zone`: where the person is. Buttons are numbered on from `firstButton`. */
export type Page = Style & { columns: number; zone: string; firstButton: number };

/** A message or the Home tab as a terminal shows it. */
export function drawSeen(seen: Seen, page: Page): Drawing {
  const { text, buttons } = drawBlocks(seen.blocks, seen, page);
  const body = seen.blocks.length > 0 ? text : wrap(mrkdwnToTerminal(seen.text, page), page.columns);
  return { text: `${page.dim(headingOf(seen, page))}\n${body}`, buttons };
}

/** Some blocks of what is seen. */
export function drawBlocks(blocks: Block[], seen: Seen, page: Page): Drawing {
  const buttons: Button[] = [];
  const number: (button: Omit<Button, 'seen'>) => number = ({ action_id, value = '' }) =>
    buttons.push({ action_id, value, seen }) + page.firstButton - 1;
  const parts = blocks.map((block) => drawBlock(block, { ...page, number, instead: seen.text }));
  return { text: wrap(parts.filter((part) => part !== '').join('\n\n'), page.columns), buttons };
}

function headingOf(seen: Seen, { nameOf, zone }: Page): string {
  const when = seen.postedAt ? ` · ${timeWords(seen.postedAt.toZonedDateTimeISO(zone))}` : '';
  return `cyberjobs · ${whereOf(seen, nameOf)}${when}`;
}

function whereOf({ surface, channel, text }: Seen, nameOf: Style['nameOf']): string {
  switch (surface) {
    case 'only-you':
      return 'only you';
    case 'channel':
      return `#${nameOf(channel)}`;
    case 'thread':
      return 'in thread';
    case 'direct-message':
      return 'direct message';
    case 'modal':
      return `modal: ${plain(text)}`;
    case 'home':
      return 'Home';
  }
}
