import { COLLECT, type State, startChild } from './child.ts';
import { startSlack } from './slack.ts';
import type { Row } from './table.ts';

const FIRST = 10_000;
const ALL = 100_000;
const MB = 2 ** 20;

/** What a process holds after many questions, beside what it held after the first of them, and beside an empty app. */
export async function measureMemory(): Promise<Row[]> {
  const slack = await startSlack();
  const mode = 'ack' as const;
  const settings = { botToken: 'xoxb-bench', signingSecret: 'bench', slackApiUrl: slack.apiUrl, mode };
  const ours = await startChild('ours', settings, [COLLECT]);
  const fixed = await startChild('fixed', settings, [COLLECT]);
  const empty = await fixed.state();
  const early = await ours.state(FIRST);
  const late = await ours.state(ALL - FIRST);
  for (const child of [ours, fixed]) await child.stop();
  slack.close();
  return rowsOf({ empty, early, late });
}

/** The heap shows what is kept; the whole process also grows and shrinks by what the collector has not given back. */
function rowsOf({ empty, early, late }: Record<'empty' | 'early' | 'late', State>): Row[] {
  const noGrowth = { of: 'ratio', bound: 'at most', value: 1.1 } as const;
  return [
    {
      ...beside(late.rss, empty.rss, 'an empty Bolt app'),
      what: 'memory of the process after 100,000 questions',
      budget: { of: 'difference', bound: 'at most', value: 150 },
    },
    {
      ...beside(late.rss, early.rss, 'after 10,000'),
      what: 'memory of the process, growth',
      budget: noGrowth,
    },
    {
      ...beside(late.heap, early.heap, 'after 10,000'),
      what: 'memory kept on the heap, growth',
      budget: noGrowth,
    },
  ];
}

const beside = (ours: number, value: number, name: string) => ({
  ours: ours / MB,
  unit: 'MB' as const,
  yardstick: { name, value: value / MB },
});
