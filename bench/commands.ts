import { hasCharts } from '../src/blocks/in-words.ts';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createReply } from '../src/reply.ts';
import { commandTexts, pick, today } from './asked.ts';
import { type Child, type Mode, type Settings, startChild } from './child.ts';
import { type Client, createClient } from './client.ts';
import { pace, saturate } from './load.ts';
import { type Slack, startSlack } from './slack.ts';
import { mean, median, percentile } from './stats.ts';
import type { Row } from './table.ts';

const ROUNDS = 3;
const WARM_UP_MS = 8000;
const RATE_MS = 1500;
const PACE_MS = 1500;
/** An app whose event loop rested more than this leaves was not the bottleneck, and the rate is the client's. */
const BUSY = 0.85;

/** Signed slash commands over HTTP on loopback, each app in a process of its own. */
export async function measureCommands(): Promise<Row[]> {
  const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
  const texts = commandTexts(knowledge);
  const reply = createReply(knowledge);
  // A reply with charts never travels in the acknowledgement.
  const plain = texts.filter((text) => !hasCharts(reply(text, { today }).message));
  const slack = await startSlack();
  const rows = [
    ...(await measureMode({ mode: 'ack', atLeast: 0.4 }, plain, slack)),
    ...(await measureMode({ mode: 'respond', atLeast: 0.8 }, texts, slack)),
  ];
  slack.close();
  return rows;
}

type Side = { child: Child; client: Client };
type Bound = { mode: Mode; atLeast: number };

async function measureMode({ mode, atLeast }: Bound, texts: string[], slack: Slack): Promise<Row[]> {
  const settings = { botToken: 'xoxb-bench', signingSecret: 'bench', slackApiUrl: slack.apiUrl, mode };
  const ours = await open('ours', settings, slack);
  const reply = await typical(ours.client, texts);
  const fixed = await open('fixed', { ...settings, reply }, slack);
  for (const { client } of [ours, fixed]) await saturate(client.replied, texts, WARM_UP_MS);
  const fast = await inTurns(ours, fixed, (side) => fullSpeed(side, texts));
  const rates = over(fast, ({ rate }) => rate);
  const slow = await inTurns(ours, fixed, (side) =>
    halfSpeed(side, texts, rates[side === ours ? 'ours' : 'fixed']),
  );
  for (const { client, child } of [ours, fixed]) {
    client.close();
    await child.stop();
  }
  const size = `${(reply.length / 1000).toFixed(1)} kB`;
  return [
    rateRow({ mode, atLeast }, rates, size),
    costRow(
      mode,
      over(fast, ({ cpu }) => cpu),
    ),
    waitRow(
      mode,
      over(slow, (wait) => wait),
    ),
  ];
}

async function open(program: 'ours' | 'fixed', settings: Settings, slack: Slack): Promise<Side> {
  const child = await startChild(program, settings);
  return { child, client: createClient(child, slack) };
}

/** The reply whose size is nearest to the mean of all. */
async function typical(client: Client, texts: string[]): Promise<string> {
  const replies: string[] = [];
  for (const text of texts) replies.push(await client.replied(text));
  const size = mean(replies.map(({ length }) => length));
  replies.sort((a, b) => Math.abs(a.length - size) - Math.abs(b.length - size));
  return pick(replies, 0);
}

type Pair<T> = { ours: T; fixed: T };

/** Both sides, measured in turns. */
async function inTurns<T>(ours: Side, fixed: Side, measure: (side: Side) => Promise<T>): Promise<Pair<T>[]> {
  const rounds: Pair<T>[] = [];
  for (let round = 0; round < ROUNDS; round++)
    rounds.push({ ours: await measure(ours), fixed: await measure(fixed) });
  return rounds;
}

/** The median of one figure over all rounds, for each side. */
const over = <T>(rounds: Pair<T>[], figure: (measured: T) => number): Pair<number> => ({
  ours: median(rounds.map(({ ours }) => figure(ours))),
  fixed: median(rounds.map(({ fixed }) => figure(fixed))),
});

/** How many commands a second, and the processor time of the app for each in milliseconds. */
async function fullSpeed({ child, client }: Side, texts: string[]): Promise<{ rate: number; cpu: number }> {
  await child.state();
  const { done, rate } = await saturate(client.replied, texts, RATE_MS);
  const { busy, cpu } = await child.state();
  if (busy < BUSY) console.error(`A rate is too low: the app was only ${Math.round(busy * 100)} % busy.`);
  return { rate, cpu: cpu / done };
}

async function halfSpeed({ client }: Side, texts: string[], rate: number): Promise<number> {
  return percentile(await pace(client.acknowledged, texts, { rate: rate / 2, ms: PACE_MS }), 99);
}

const WAY = { ack: 'in the acknowledgement', respond: 'through response_url' };

function rateRow({ mode, atLeast }: Bound, { ours, fixed }: Pair<number>, size: string): Row {
  return {
    what: `commands, reply ${WAY[mode]}`,
    ours,
    unit: 'a second',
    yardstick: { name: `Bolt, fixed ${size}`, value: fixed },
    budget: { of: 'ratio', bound: 'at least', value: atLeast },
  };
}

/** Without a budget, but steadier than the rate when others use the machine. */
function costRow(mode: Mode, { ours, fixed }: Pair<number>): Row {
  const what = `processor time of each, reply ${WAY[mode]}`;
  return { what, ours, unit: 'ms', yardstick: { name: 'Bolt', value: fixed } };
}

function waitRow(mode: Mode, { ours, fixed }: Pair<number>): Row {
  return {
    what: `p99 of the ack at half that rate, reply ${WAY[mode]}`,
    ours,
    unit: 'ms',
    yardstick: { name: 'Bolt at half its rate', value: fixed },
    budget: { of: 'ours', bound: 'at most', value: 50 },
  };
}
