import { PassThrough } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { readClock } from '../../src/sandbox/terminal/clock-time.ts';
import { runTerminal } from '../../src/sandbox/terminal.ts';
import { greetingApp } from './greeting-app.ts';
import { startTinyApp } from './tiny-app.ts';

/** A terminal with a person at it. It is Monday morning where they are. */
async function openTerminal(interactive = false) {
  let now = Temporal.Instant.from('2026-11-30T08:00Z');
  const { slack, workspace, stop } = await startTinyApp(greetingApp, () => now);
  const moveTo = async (to: Temporal.Instant) => {
    now = to;
    await slack.postDue();
  };
  const [input, output] = [new PassThrough(), new PassThrough()];
  const clock = { now: () => now, moveTo };
  const look = { color: false, columns: 100, interactive };
  const terminal = runTerminal({ workspace, slack, clock, input, output, ...look });
  const all = textOf(output);
  const printed = async () => {
    await terminal.done;
    output.end();
    await stop();
    return all;
  };
  const type = (...lines: string[]) => input.write(lines.map((line) => `${line}\n`).join(''));
  return { slack, terminal, moveTo, type, end: () => input.end(), printed };
}

/** What the terminal prints for some lines. */
async function printed(...lines: string[]): Promise<string> {
  const { type, end, printed } = await openTerminal();
  type(...lines);
  end();
  return printed();
}

describe(':clock', () => {
  const monday = Temporal.ZonedDateTime.from('2026-11-30T09:00[Europe/Zurich]');

  test.each([
    ['monday 09:00', '2026-12-07T09:00'],
    ['Mon 09:01', '2026-11-30T09:01'],
    ['sunday 7:30', '2026-12-06T07:30'],
    ['09:00', '2026-12-01T09:00'],
    ['10:15', '2026-11-30T10:15'],
    ['+3d', '2026-12-03T09:00'],
    ['+2h', '2026-11-30T11:00'],
    ['+30m', '2026-11-30T09:30'],
    ['+35d', '2027-01-04T09:00'],
    ['2026-12-07 09:00', '2026-12-07T09:00'],
  ])('%s moves to %s', (typed, to) => {
    const read = readClock(typed, monday);
    expect(read).toEqual({ to: Temporal.ZonedDateTime.from(`${to}[Europe/Zurich]`).toInstant() });
  });

  test.each([
    ['2026-11-30 08:59', /only goes forward/],
    ['+36d', /35 days at most/],
    ['+999999d', /35 days at most/],
    ['2028-01-01 09:00', /35 days at most/],
    ['25:00', /do not know that time/],
    ['2026-02-30 09:00', /do not know that time/],
    ['someday 09:00', /do not know that time/],
    ['monday', /do not know that time/],
    ['+3 weeks', /do not know that time/],
    ['-1h', /do not know that time/],
  ])('%s is refused', (typed, words) => {
    expect(readClock(typed, monday)).toEqual({ refusal: expect.stringMatching(words) });
  });

  test('days are counted on the calendar when the clocks change', () => {
    const saturday = Temporal.ZonedDateTime.from('2027-03-27T09:00[Europe/Zurich]');
    const read = readClock('+1d', saturday);
    expect(read).toEqual({ to: Temporal.Instant.from('2027-03-28T07:00Z') });
  });

  test('draws what is posted on the way, with its time, and then tells the time', async () => {
    const shown = await printed(':clock', '/cyberjobs scheduled', ':clock +1d', ':clock monday 09:30');
    expect(shown).toBe(`It is Monday 30 November 2026, 09:00 in Europe/Zurich.

cyberjobs · only you
Scheduled.

Nothing was posted. It is Tuesday 1 December 2026, 09:00 in Europe/Zurich.

cyberjobs · #general · Monday 7 December, 09:00
Good morning.

It is Monday 7 December 2026, 09:30 in Europe/Zurich.

`);
  });
});

describe('a modal', () => {
  test('is asked field by field; what is wrong is asked again', async () => {
    const fields = ['#nowhere', '#general', 'tuesday', '', 'bad words', '?2', 'bird 2, Bird 12'];
    const shown = await printed('/cyberjobs form', ...fields, 'Welcome');
    expect(shown.slice(0, shown.indexOf('cyberjobs ·'))).toBe(`Greeting  (:cancel closes it)

How shall I greet?

Channel (#general; empty keeps it)
  #general, #random, #security-jobs

"#nowhere" cannot be chosen here.

Day (Monday; empty keeps it)
  Monday, Tuesday

Time (09:00; empty keeps it)
  A time such as 09:00.

Words

Birds (Bird 1; empty keeps it, - clears it)
  Bird 1, Bird 2, Bird 3, Bird 4, Bird 5, Bird 6, Bird 7, Bird 8 and 12 more; ? and a part of a name finds them.
  Several are separated by commas.

Bird 2, Bird 12, Bird 20

Words: Kinder, please.

Words (bad words; empty keeps it)

`);
    expect(shown).toContain('"value":"Welcome"');
    expect(shown).toContain('"value":"bird-12"');
  });

  test.each([
    ['by :cancel', [':cancel']],
    ['when the person quits', [':quit']],
    ['when the input ends', []],
  ])('is closed %s', async (_, typed) => {
    const shown = await printed('/cyberjobs form', '', ...typed);
    expect(shown).toContain('Closed. Nothing was saved.');
    expect(shown).not.toContain('cyberjobs ·');
  });
});

test(':home shows the Home tab with buttons that work', async () => {
  const shown = await printed(':home', '3', '1', ':cancel', '2');
  expect(shown).toContain(
    'cyberjobs · Home\nGreetings\n\nNone yet.\n[1] New greeting\n\n[2] Refresh   [3] Tell me',
  );
  expect(shown).toContain('cyberjobs · direct message\nblock_actions without a channel');
  expect(shown).toContain('Greeting  (:cancel closes it)');
  expect(shown.endsWith('cyberjobs · Home\nGreetings\n\n')).toBe(true);
});

test('what a command posts in the channel is drawn too', async () => {
  expect(await printed('/cyberjobs announced')).toBe(
    'cyberjobs · #general\nHello, everybody.\n\ncyberjobs · only you\nAnnounced.\n\n',
  );
});

test('whoever sits there is welcomed and prompted, and may leave at any time', async () => {
  const { type, end, printed } = await openTerminal(true);
  type('/cyberjobs direct', '/cyberjobs form');
  end();
  const shown = await printed();
  expect(shown).toContain(':home, :clock monday 09:00');
  expect(shown).toContain('cyberjobs · only you\nHello.');
  expect(shown).toContain('Closed. Nothing was saved.');
});

test('a notice, and what Slack posts while the clock stands, are shown between two lines', async () => {
  const { slack, terminal, moveTo, type, end, printed } = await openTerminal();
  const scheduled = new Promise<unknown>((resolve) => {
    slack.onCall(({ method }) => method === 'chat.scheduleMessage' && resolve(method));
  });
  type('/cyberjobs scheduled');
  await scheduled;
  await moveTo(Temporal.Instant.from('2026-12-07T08:00Z'));
  terminal.notice('Something changed.');
  end();
  const shown = await printed();
  expect(shown).toContain('cyberjobs · #general · Monday 7 December, 09:00\nGood morning.');
  expect(shown).toContain('Something changed.\n\n');
});
