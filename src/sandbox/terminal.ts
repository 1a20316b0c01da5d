import type { EmulatedSlack } from './emulated-slack.ts';
import { type Clock, createClockLine } from './terminal/clock.ts';
import { WELCOME } from './terminal/help.ts';
import { createLines } from './terminal/lines.ts';
import { COLOR, NO_COLOR } from './terminal/mrkdwn.ts';
import { createScreen } from './terminal/screen.ts';
import { createTypedLine } from './terminal/typed-line.ts';
import type { Workspace } from './workspace.ts';

export type TerminalOptions = {
  workspace: Workspace;
  slack: EmulatedSlack;
  clock: Clock;
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

/** A person's side of the emulated Slack: each line is sent as Slack would send it, each reply drawn. */
export function runTerminal(options: TerminalOptions): Terminal {
  const { workspace, slack, clock, output, interactive } = options;
  const lines = createLines(options);
  const screen = createScreen(output, pageOf(options));
  const clockLine = createClockLine({ clock, workspace, lines, screen });
  const answer = createTypedLine({ workspace, directory: slack, lines, screen }, clockLine);
  const run = async () => {
    if (interactive) output.write(`${WELCOME}\n`);
    for (let line = await lines.next(); line !== undefined; line = await lines.next())
      if (line !== '') await answer(line).catch((error: Error) => screen.print(error.message));
    clockLine.stop();
    lines.close();
  };
  return { done: run(), notice: (text) => lines.interrupt(() => screen.print(text)) };
}

function pageOf({ slack, color, columns }: TerminalOptions) {
  const names = new Map(
    [...Object.entries(slack.people), ...Object.entries(slack.channels)].map(([name, id]) => [id, name]),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  return { ...(color ? COLOR : NO_COLOR), nameOf, columns, zone: slack.zones.ana ?? 'UTC' };
}
