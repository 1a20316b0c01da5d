import type { Seen } from '../seen.ts';
import type { ClockLine } from './clock.ts';
import { HELP } from './help.ts';
import { type Desk, fillModal, formOf } from './modal.ts';
import { plain } from './mrkdwn.ts';

/** Does what a line says and draws what comes of it. */
export function createTypedLine(desk: Desk, clock: ClockLine): (line: string) => Promise<void> {
  const { workspace, screen } = desk;
  const show = async (replies: Seen[]): Promise<void> => {
    for (const seen of replies) {
      const form = formOf(seen);
      if (form) await show(await fillModal(seen, form, desk));
      else screen.draw(seen);
    }
  };
  const press = async (number: number) => {
    const button = screen.button(number);
    return button ? show(await workspace.press(button)) : screen.print(`There is no button ${number}.`);
  };
  return async (line) => {
    const [first = ''] = line.split(/\s/, 1);
    const words = line.slice(first.length).trim();
    if (/^\d+$/.test(line)) return press(Number(line));
    if (first === '/cyberjobs') return show(await workspace.command(words));
    if (first === '@cyberjobs') return show(await workspace.mention(words));
    if (first === ':clock') return clock.typed(words);
    if (line === ':help') return screen.print(HELP);
    if (line === ':home') return show([await workspace.openHome()]);
    if (!/^[/:]/.test(line)) return show(await workspace.directMessage(line));
    screen.print(`I do not know ${plain(first).slice(0, 40)}. Type :help for what works here.`);
  };
}
