import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createReply, type Reply } from '../src/reply.ts';
import { payQuestions, pick, questions, today } from './asked.ts';
import { createFuseSearch } from './fuse.ts';
import { mean, median, percentile, timeEach } from './stats.ts';
import type { Row } from './table.ts';

const ROUNDS = 5;
/** How often we are asked everything in a round. Fuse.js, far slower, is asked its share: everything once in all rounds. */
const REPEATS = 10;
const ROUND_MS = 4000;

/** Question to message, over the whole knowledge base. */
export function measureQuestions(): Row[] {
  const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
  const reply = createReply(knowledge);
  const search = createFuseSearch(knowledge);
  const asked = questions();
  const ours = () =>
    timeEach((at) => reply(pick(asked, at), { today }), { times: asked.length * REPEATS, ms: ROUND_MS });
  const fuse = (round: number) => {
    const share = asked.filter((_, at) => at % ROUNDS === round);
    return timeEach((at) => search(pick(share, at)), { times: share.length, ms: ROUND_MS });
  };
  ours();
  timeEach((at) => search(pick(asked, at)), { times: 20, ms: ROUND_MS });
  const rounds = Array.from({ length: ROUNDS }, (_, round) => ({ ours: ours(), fuse: fuse(round) }));
  return [...rowsOf(rounds), ...payRows(reply, payQuestions(knowledge))];
}

/** Pay and its trend, of every job: the replies with a table and a chart. */
function payRows(reply: Reply, asked: string[]): Row[] {
  const round = () =>
    timeEach((at) => reply(pick(asked, at), { today }), { times: asked.length * REPEATS, ms: ROUND_MS });
  round();
  const rounds = Array.from({ length: ROUNDS }, round);
  const ours = (figure: (times: number[]) => number) => median(rounds.map(figure));
  return [
    { what: 'pay answers, mean', ours: ours(mean), unit: 'ms' },
    {
      what: 'pay answers, p99',
      ours: ours((times) => percentile(times, 99)),
      unit: 'ms',
      budget: { of: 'ours', bound: 'at most', value: 2 },
    },
  ];
}

function rowsOf(rounds: { ours: number[]; fuse: number[] }[]): Row[] {
  const over = (figure: (round: { ours: number[]; fuse: number[] }) => number) => median(rounds.map(figure));
  const ours = over((round) => mean(round.ours));
  const unit = 'ms';
  return [
    { what: 'question to message, mean', ours, unit, budget: { of: 'ours', bound: 'at most', value: 0.1 } },
    {
      what: 'question to message, p99',
      ours: over((round) => percentile(round.ours, 99)),
      unit,
      yardstick: { name: 'Fuse.js', value: over((round) => percentile(round.fuse, 99)) },
      budget: { of: 'ours', bound: 'at most', value: 2 },
    },
    {
      what: 'question to message, 20 times faster than a search',
      ours,
      unit,
      yardstick: { name: 'Fuse.js', value: over((round) => mean(round.fuse)) },
      budget: { of: 'ratio', bound: 'at most', value: 1 / 20 },
    },
  ];
}
