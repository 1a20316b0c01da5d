import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createReply, type Reply } from '../src/reply.ts';
import { pick, questions, today } from './asked.ts';
import { grown } from './grown.ts';
import { HOSTILE } from './hostile-texts.ts';
import { mean, median, percentile, time, timeEach } from './stats.ts';
import type { Row } from './table.ts';

const TIMES_100 = { roles: 6000, figures: 40_000 };
const ROUNDS = 5;
const REPEATS = 3;
const ROUND_MS = 4000;

/** The same questions with 100 times the knowledge. */
export function measureScale(): Row[] {
  const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
  const usual = createReply(knowledge);
  const more = grown(knowledge, TIMES_100);
  let large = usual;
  const start = time(() => {
    large = createReply(more);
  });
  const asked = questions();
  const ask = (reply: Reply) =>
    timeEach((at) => reply(pick(asked, at), { today }), { times: asked.length * REPEATS, ms: ROUND_MS });
  ask(usual);
  ask(large);
  const rounds = Array.from({ length: ROUNDS }, () => ({ usual: ask(usual), large: ask(large) }));
  const over = (figure: (round: (typeof rounds)[number]) => number) => median(rounds.map(figure));
  const hostile = timeEach(() => large(HOSTILE['10,000 near misses of names'] ?? '', { today }), {
    times: 200,
    ms: 2000,
  });
  return [
    {
      what: '100 times the knowledge: question to message, p99',
      ours: over((round) => percentile(round.large, 99)),
      unit: 'ms',
      yardstick: { name: 'the knowledge as it is', value: over((round) => percentile(round.usual, 99)) },
      budget: { of: 'ratio', bound: 'at most', value: 3 },
    },
    {
      what: '100 times the knowledge: question to message, mean',
      ours: over((round) => mean(round.large)),
      unit: 'ms',
      yardstick: { name: 'the knowledge as it is', value: over((round) => mean(round.usual)) },
    },
    {
      what: '100 times the knowledge: index and train',
      ours: start,
      unit: 'ms',
      budget: { of: 'ours', bound: 'at most', value: 10_000 },
    },
    {
      what: '100 times the knowledge: 10,000 near misses, p99',
      ours: percentile(hostile, 99),
      unit: 'ms',
      budget: { of: 'ours', bound: 'at most', value: 50 },
    },
  ];
}
