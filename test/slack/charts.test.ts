import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chart } from '../../src/blocks/chart.ts';
import { message, paragraph } from '../../src/blocks/kit.ts';
import { say } from '../../src/blocks/phrase.ts';
import { table } from '../../src/blocks/table.ts';
import type { Reply } from '../../src/reply.ts';
import type { Call } from '../../src/sandbox/emulated-slack/calls.ts';
import { connectWorkspace, type Seen } from '../../src/sandbox/workspace.ts';
import { reply } from '../ask.ts';
import { buttonOf, startBot } from './bot.ts';

const points = [
  { label: '2024', value: 88_000 },
  { label: '2025', value: 91_000 },
];
const pay = chart({
  kind: 'line',
  title: 'Median pay',
  xLabel: 'Year',
  yLabel: 'USD a year',
  lines: [{ name: 'Entry', points }],
  print: (value) => value.toLocaleString('en-US'),
});
const levels = table({ caption: 'Pay by level', head: ['Level', 'Median'], rows: [['Entry', '91,000 USD']] });

/** Every answer begins with a chart and a table. */
const drawing: Reply = (text, context) => {
  const said = reply(text, context);
  return { ...said, message: message(paragraph(say('Pay has risen.')), pay, levels, said.message) };
};

let now = Temporal.Instant.from('2026-11-24T09:00Z');
let bot: Awaited<ReturnType<typeof startBot>>;
let calls: Call[];
beforeAll(async () => {
  bot = await startBot(drawing, () => now);
  calls = bot.slack.calls;
});
afterAll(() => bot.stop());
/** Each test is in a workspace that has forgotten the one before. */
beforeEach(() => {
  now = now.add({ hours: 25 });
  bot.slack.takesCharts = true;
  calls.length = 0;
  bot.failed.length = 0;
});

const typesIn = (seen: Seen | undefined) => seen?.blocks.slice(0, 3).map(({ type }) => type);
const DRAWN = ['section', 'data_visualization', 'data_table'];
const SAID = ['section', 'section', 'section'];
const outcomes = () => calls.map(({ method, response }) => `${method} ${response.error ?? 'ok'}`);
const REFUSED = 'invalid_blocks';

describe('a command whose reply has charts', () => {
  test('is acknowledged empty and answered after it, with the button to share', async () => {
    const seen = await bot.workspace.command('role ciso');
    expect(seen).toMatchObject([{ surface: 'only-you' }]);
    expect(typesIn(seen[0])).toEqual(DRAWN);
    expect(outcomes()).toEqual(['response_url ok']);
    const shared = await bot.workspace.press(buttonOf(seen[0], 'Share in channel'));
    expect(shared.map(({ surface }) => surface)).toEqual(['channel', 'only-you']);
    expect(shared.map(typesIn)).toEqual([DRAWN, DRAWN]);
  });

  test('where charts are refused it comes in words, once, and from then on at once', async () => {
    bot.slack.takesCharts = false;
    const seen = await bot.workspace.command('role ciso');
    expect(seen.map(typesIn)).toEqual([SAID]);
    expect(JSON.stringify(seen[0]?.blocks)).toContain('Entry: 2024 88,000, 2025 91,000 USD a year.');
    expect(seen[0]?.text).toContain('Entry: 2024 88,000, 2025 91,000 USD a year.');
    expect(outcomes()).toEqual([`response_url ${REFUSED}`, 'response_url ok']);
    expect(bot.failed).toEqual([REFUSED]);

    expect((await bot.workspace.command('role ciso')).map(typesIn)).toEqual([SAID]);
    expect(outcomes().slice(2)).toEqual(['response_url ok']);
    const shared = await bot.workspace.press(buttonOf(seen[0], 'Share in channel'));
    expect(shared.map(typesIn)).toEqual([SAID, SAID]);
    expect(outcomes().slice(3)).toEqual(['response_url ok', 'response_url ok']);
  });

  test('after a day charts are tried again', async () => {
    bot.slack.takesCharts = false;
    await bot.workspace.command('role ciso');
    bot.slack.takesCharts = true;
    now = now.add({ hours: 23 });
    expect(typesIn((await bot.workspace.command('role ciso'))[0])).toEqual(SAID);
    now = now.add({ hours: 2 });
    expect(typesIn((await bot.workspace.command('role ciso'))[0])).toEqual(DRAWN);
  });

  test('other workspaces are not concerned', async () => {
    bot.slack.takesCharts = false;
    await bot.workspace.command('role ciso');
    bot.slack.takesCharts = true;
    const other = connectWorkspace({ ...bot.slack, teamId: 'T0OTHER' }, bot.url);
    expect(typesIn((await other.command('role ciso'))[0])).toEqual(DRAWN);
    expect(typesIn((await bot.workspace.command('role ciso'))[0])).toEqual(SAID);
  });

  test.each([['fatal_error'], [503], ['used_url']])(
    'after %s nothing is sent again but the apology',
    async (fault) => {
      bot.slack.failNext('response_url', fault);
      const seen = await bot.workspace.command('role ciso');
      expect(seen).toMatchObject([{ surface: 'only-you', text: expect.stringContaining('that went wrong') }]);
      expect(calls).toHaveLength(2);
      expect(typesIn((await bot.workspace.command('role ciso'))[0])).toEqual(DRAWN);
    },
  );

  test('where the response_url is gone for good, the apology comes as a direct message', async () => {
    bot.slack.failNext('response_url', 'expired_url', 2);
    const seen = await bot.workspace.command('role ciso');
    expect(seen).toMatchObject([
      { surface: 'direct-message', text: expect.stringContaining('that went wrong') },
    ]);
  });

  test('blocks that are refused in words too are our mistake, and the workspace keeps its charts', async () => {
    bot.slack.failNext('response_url', REFUSED, 2);
    const [seen] = await bot.workspace.command('role ciso');
    expect(seen?.text).toContain('that went wrong');
    expect(typesIn((await bot.workspace.command('role ciso'))[0])).toEqual(DRAWN);
  });
});

test('refused only when it is shared, an answer is shared in words', async () => {
  const [seen] = await bot.workspace.command('role ciso');
  bot.slack.takesCharts = false;
  const shared = await bot.workspace.press(buttonOf(seen, 'Share in channel'));
  expect(shared.map(({ surface }) => surface)).toEqual(['channel', 'only-you']);
  expect(shared.map(typesIn)).toEqual([SAID, SAID]);
  expect(outcomes().slice(1)).toEqual([`response_url ${REFUSED}`, 'response_url ok', 'response_url ok']);
});

const ELSEWHERE: [string, string, () => Promise<Seen[]>][] = [
  [
    'a mention',
    'chat.postMessage',
    () => bot.workspace.mention('role ciso', { thread: '1700000000.000100' }),
  ],
  ['a direct message', 'chat.postMessage', () => bot.workspace.directMessage('role ciso')],
  [
    'a button on the Home tab',
    'chat.postMessage',
    async () => {
      const home = await bot.workspace.openHome();
      calls.length = 0;
      return bot.workspace.press({ action_id: 'ask:0', value: 'role ciso', seen: home });
    },
  ],
  [
    'a button below a message',
    'response_url',
    () => {
      const seen: Seen = {
        surface: 'direct-message',
        channel: bot.slack.directMessages.ana ?? '',
        text: '',
        blocks: [],
      };
      return bot.workspace.press({ action_id: 'ask:0', value: 'role ciso', seen });
    },
  ],
];

test.each(ELSEWHERE)(
  '%s is answered with charts, or in words where they are refused',
  async (_, method, ask) => {
    expect((await ask()).map(typesIn)).toEqual([DRAWN]);
    bot.slack.takesCharts = false;
    calls.length = 0;
    expect((await ask()).map(typesIn)).toEqual([SAID]);
    expect(outcomes()).toEqual([`${method} ${REFUSED}`, `${method} ok`]);
  },
);

test('a reply without charts still travels in the acknowledgement', async () => {
  const plain = await startBot();
  expect(await plain.workspace.command('role ciso')).toHaveLength(1);
  expect(plain.slack.calls.map(({ method }) => method)).not.toContain('response_url');
  await plain.stop();
});

describe('with the answers of the bot itself', () => {
  let own: Awaited<ReturnType<typeof startBot>>;
  beforeAll(async () => {
    own = await startBot(reply, () => now);
  });
  afterAll(() => own.stop());

  test('pay comes with a table and a chart, and in words where Slack refuses them', async () => {
    const [drawn] = await own.workspace.command('salary soc-analyst us 2025');
    const types = drawn?.blocks.map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining(['data_table', 'data_visualization']));
    own.slack.takesCharts = false;
    const [said] = await own.workspace.command('salary soc-analyst us 2025');
    expect(JSON.stringify(said?.blocks)).not.toMatch(/data_table|data_visualization/);
    expect(JSON.stringify(said?.blocks)).toContain(
      'Entry: median 91,000 USD; middle half 68,160 to 120,000 USD',
    );
    expect(said?.text).toBe(drawn?.text);
  });

  test('a trend is drawn in a thread', async () => {
    own.slack.takesCharts = true;
    now = now.add({ hours: 25 });
    const [seen] = await own.workspace.mention('is AI hiring growing in the UK?');
    expect(seen?.surface).toBe('thread');
    expect(seen?.blocks.map(({ type }) => type)).toContain('data_visualization');
  });
});
