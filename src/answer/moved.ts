import type { Claim, Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { FiguresAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { outOfScope, payAsked } from './pay/asked.ts';
import { PAY_WORDS } from './pay/words.ts';
import { payOverYears } from './pay/years.ts';
import { asksForChange } from './series/asked.ts';
import { seriesOn } from './series/series.ts';

type Moved = Pick<FiguresAnswer, 'series' | 'over' | 'moved' | 'medians'>;
type Subject = { role: Role | undefined; topics: string[]; claim: Claim | undefined; unmet: boolean };

const NOTHING: Moved = { series: [], over: [], moved: undefined, medians: [] };

/** How the subject moved: of a job its advertised pay, of a topic the series on it. Drawn where change is asked for, or nothing else fits. */
export function whatMoved(part: Part, { role, topics, claim, unmet }: Subject, means: Means): Moved {
  const change = asksForChange(part);
  if (!change && !unmet) return NOTHING;
  if (role) return payMoved(role, part, means);
  const series = seriesOn(topics, part, means);
  // Monthly data are newer than what a statement rests on; published figures stand below it.
  const leads = series[0]?.series.kind === 'postings' || (series.length > 0 && !claim);
  return { ...NOTHING, series, moved: leads ? 'series' : undefined };
}

/** Pay leads where it is asked for; beside a question about the work it stands below. */
function payMoved(role: Role, part: Part, means: Means): Moved {
  if (outOfScope(part, means)) return NOTHING;
  const over = payOverYears(means.knowledge.pay, payAsked(role.id, part), part.level);
  const words = part.words.join(' ');
  const asked = PAY_WORDS.test(words) || /\btrends?\b/.test(words);
  const medians = over.flatMap(({ cells }) => cells.slice(-1)).map(means.cite.pay);
  return { ...NOTHING, over, medians, moved: asked && over.length > 0 ? 'pay' : undefined };
}
