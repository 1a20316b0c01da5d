import { createInterface } from 'node:readline';
import { drawMessage } from './draw.ts';
import type { EmulatedSlack } from './emulated-slack.ts';
import { COLOR, NO_COLOR, plain } from './mrkdwn.ts';
import type { Button, Seen, Workspace } from './workspace.ts';

export type TerminalOptions = {
  workspace: Workspace;
  slack: EmulatedSlack;
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
  color: boolean;
  columns: number;
  interactive: boolean;
};

export type Terminal = {
  /** Settles when the input ends or the person quits. */
  done: Promise<void>;
  /** Prints a line between two questions. */
  notice: (text: string) => void;
};

const WELCOME = `CyberJobs, in a Slack of its own on this machine. Nothing leaves it.
  /cyberjobs role mlsecops                      a slash command
  @cyberjobs what does a threat hunter do?      a mention in #general
  is AI reducing entry level jobs?              a direct message
  a number presses a button, :help lists more, :quit ends
`;

const HELP = `/cyberjobs <words>   as a slash command: only you see the reply
@cyberjobs <words>   as a mention in #general: the reply is in its thread
<words>              as a direct message
<number>             presses the button of that number; numbers count on through all replies
:quit                ends`;

/** A person's side of the emulated Slack: each line is sent as Slack would send it, each reply drawn. */
export function runTerminal({
  workspace,
  slack,
  input,
  output,
  color,
  columns,
  interactive,
}: TerminalOptions): Terminal {
  const lines = createInterface({ input, output: interactive ? output : undefined, prompt: '> ' });
  const names = new Map(Object.entries(slack.people).map(([name, id]) => [id, name]));
  const style = { ...(color ? COLOR : NO_COLOR), nameOf: (id: string) => names.get(id) ?? id };
  const buttons: Button[] = [];
  const print = (text: string) => void output.write(`${text}\n\n`);

  const show = (replies: Seen[]) => {
    for (const seen of replies) {
      const drawing = drawMessage(seen, { ...style, columns, firstButton: buttons.length + 1 });
      buttons.push(...drawing.buttons);
      print(drawing.text);
    }
  };
  const answer = async (line: string): Promise<void> => {
    if (line === ':help') return print(HELP);
    if (/^\d+$/.test(line)) {
      const button = buttons[Number(line) - 1];
      return button ? show(await workspace.press(button)) : print(`There is no button ${line}.`);
    }
    if (/^\/cyberjobs(\s|$)/.test(line))
      return show(await workspace.command(line.slice('/cyberjobs'.length).trim()));
    if (/^[/:]/.test(line))
      return print(
        `I do not know ${plain(line.split(' ')[0] ?? '').slice(0, 40)}. Type :help for what works here.`,
      );
    if (/^@cyberjobs(\s|$)/.test(line))
      return show(await workspace.mention(line.slice('@cyberjobs'.length).trim()));
    show(await workspace.directMessage(line));
  };
  const run = async () => {
    if (interactive) output.write(`${WELCOME}\n`);
    if (interactive) lines.prompt();
    for await (const line of lines) {
      const typed = line.trim();
      if (typed === ':quit') break;
      if (typed !== '') await answer(typed).catch((error: Error) => print(error.message));
      if (interactive) lines.prompt();
    }
    lines.close();
  };
  const notice = (text: string) => {
    output.write(`${interactive ? '\n' : ''}${text}\n\n`);
    if (interactive) lines.prompt();
  };
  return { done: run(), notice };
}
