import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createReply } from '../src/reply.ts';
import { typed } from '../src/slack/typed.ts';
import { today } from './asked.ts';
import { HOSTILE } from './hostile-texts.ts';
import { percentile, timeEach } from './stats.ts';
import type { Row } from './table.ts';

const WARM_UP = { times: 3, ms: 300 };
const ROUND = { times: 200, ms: 400 };

/** Input made to be slow, through everything a text passes from the listener to the message. */
export function measureHostile(): Row[] {
  const reply = createReply(loadKnowledge(KNOWLEDGE_FOLDER));
  const kinds = Object.entries(HOSTILE).map(([kind, text]) => {
    const ask = () => reply(typed(text), { today });
    const first = timeEach(ask, WARM_UP);
    const hopeless = first.some((taken) => taken > ROUND.ms);
    return { kind, taken: hopeless ? first : timeEach(ask, ROUND) };
  });
  const worst = Math.max(...kinds.map(({ taken }) => percentile(taken, 99)));
  return [
    rowOf('hostile: the worst kind, p99', worst),
    ...kinds.map(({ kind, taken }) => rowOf(`hostile: ${kind}, max`, Math.max(...taken))),
  ];
}

const rowOf = (what: string, ours: number): Row => ({
  what,
  ours,
  unit: 'ms',
  budget: { of: 'ours', bound: 'at most', value: 50 },
});
