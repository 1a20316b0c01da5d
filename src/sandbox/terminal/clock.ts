import type { Workspace } from '../workspace.ts';
import { readClock } from './clock-time.ts';
import type { Lines } from './lines.ts';
import type { Screen } from './screen.ts';
import { clockWords } from './time-words.ts';

/** `moveTo` settles when everything that is due until then has been posted. */
export type Clock = { now: () => Temporal.Instant; moveTo: (to: Temporal.Instant) => Promise<void> };

type Needs = { clock: Clock; workspace: Workspace; lines: Lines; screen: Screen };

export type ClockLine = {
  /** Without words it shows the time, with words it moves the clock. */
  typed: (words: string) => Promise<void>;
  stop: () => void;
};

/** `:clock`: what is posted while the clock moves is drawn, and so is what Slack posts in its own time. */
export function createClockLine({ clock, workspace, lines, screen }: Needs): ClockLine {
  let moving: { drawn: number } | undefined;
  const here = () => clock.now().toZonedDateTimeISO(screen.page.zone);
  const stop = workspace.onPost((seen) => {
    if (moving) moving.drawn += 1;
    if (moving) screen.draw(seen);
    else if (seen.postedAt) lines.interrupt(() => screen.draw(seen));
  });
  const move = async (to: Temporal.Instant) => {
    const move = { drawn: 0 };
    moving = move;
    try {
      await clock.moveTo(to);
    } finally {
      moving = undefined;
    }
    screen.print(`${move.drawn === 0 ? 'Nothing was posted. ' : ''}${clockWords(here())}`);
  };
  return {
    stop,
    typed: async (words) => {
      if (words === '') return screen.print(clockWords(here()));
      const read = readClock(words, here());
      return 'refusal' in read ? screen.print(read.refusal) : move(read.to);
    },
  };
}
