import type { Directory } from '../entry.ts';
import { type InputBlock, initialOf, inputsOf } from '../inputs.ts';
import type { Block, Seen, View } from '../seen.ts';
import type { Workspace } from '../workspace.ts';
import { askFor, readField } from './field.ts';
import type { Lines } from './lines.ts';
import { plain } from './mrkdwn.ts';
import type { Screen } from './screen.ts';

export type Desk = { workspace: Workspace; directory: Directory; lines: Lines; screen: Screen };

/** What was entered so far, by `block_id`. */
type Form = { modal: Seen; values: Record<string, string[]> };
/** What is seen once a modal is left: closed, or by one of its buttons. */
type Left = { left: Seen[] };

/** A modal with something to fill in or to confirm. */
export const formOf = ({ surface, view }: Seen): View | undefined =>
  surface === 'modal' && view && (view.submit || inputsOf(view).length > 0) ? view : undefined;

/** Asks for the fields of a modal one by one, submits it, and gives what the app then shows. */
export async function fillModal(modal: Seen, view: View, desk: Desk): Promise<Seen[]> {
  const { workspace, screen } = desk;
  const form: Form = { modal, values: {} };
  screen.print(`${screen.page.bold(plain(modal.text))}  (:cancel closes it)`);
  let asked = view.blocks;
  for (;;) {
    const given = (await askBlocks(asked, form, desk)) ?? (await confirm(view, desk));
    if (given) return given.left;
    const { errors, seen } = await workspace.submit(modal, form.values);
    if (!errors) return seen;
    const wrong = inputsOf(view).filter(({ block_id }) => errors[block_id] !== undefined);
    screen.print(
      wrong.map(({ label, block_id }) => `${label.text}: ${plain(errors[block_id] ?? '')}`).join('\n'),
    );
    asked = wrong;
  }
}

/** Draws what is to be read and asks for what is to be filled in, in the order of the modal. */
async function askBlocks(blocks: Block[], form: Form, desk: Desk): Promise<Left | undefined> {
  for (const block of blocks) {
    const [input] = inputsOf({ blocks: [block] });
    if (!input) desk.screen.drawPart([block], form.modal);
    const given = input && (await askField(input, form, desk));
    if (given) return given;
  }
  return undefined;
}

async function askField(input: InputBlock, form: Form, desk: Desk): Promise<Left | undefined> {
  const { screen, directory } = desk;
  const { block_id, element, optional } = input;
  const current = form.values[block_id] ?? initialOf(element, form.modal.channel);
  screen.print(plain(askFor(input, current, directory)));
  for (;;) {
    const typed = await read(desk);
    if (typeof typed !== 'string') return typed;
    if (typed === '') return undefined;
    const isCleared = typed === '-' && optional === true;
    const found = isCleared ? { values: [] } : readField(input, typed, directory);
    if ('values' in found) form.values[block_id] = found.values;
    if ('values' in found) return undefined;
    screen.print(found.told);
  }
}

/** A modal without fields is only submitted or closed. */
async function confirm(view: View, desk: Desk): Promise<Left | undefined> {
  if (inputsOf(view).length > 0) return undefined;
  desk.screen.print(`An empty line is "${plain(view.submit?.text ?? '')}".`);
  const typed = await read(desk);
  return typeof typed === 'string' ? undefined : typed;
}

/** A line typed into a modal. Its buttons are pressed with a colon, since a number may be what a field wants. */
async function read(desk: Desk): Promise<string | Left> {
  const { lines, screen, workspace } = desk;
  const line = await lines.next();
  if (line === undefined || line === ':cancel') {
    screen.print('Closed. Nothing was saved.');
    return { left: [] };
  }
  const button = /^:\d+$/.test(line) ? screen.button(Number(line.slice(1))) : undefined;
  return button ? { left: await workspace.press(button) } : line;
}
