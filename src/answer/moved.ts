import type { Claim, Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { FiguresAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { payAsked } from './pay/asked.ts';
import { notCovered } from './pay/missing.ts';
import { payOverYears } from './pay/years.ts';
import { asksForChange } from './series/asked.ts';
import { type SeriesTold, seriesAbout, seriesOn } from './series/series.ts';

type Moved = Pick<FiguresAnswer, 'series' | 'over' | 'moved'>;
type Subject = { role: Role | undefined; topics: string[]; claim: Claim | undefined; unmet: boolean };

const NOTHING: Moved = { series: [], over: [], moved: undefined };

/**
 * How the subject moved: of a job its advertised pay, of a topic the series on it. Drawn where change is asked for, or
 * nothing else fits. A series that does not reach the time asked for leads only where no figure does.
 */
export function howItMoved(part: Part, { role, topics, claim, unmet }: Subject, means: Means): Moved {
  const change = asksForChange(part);
  if (!change && !unmet) return NOTHING;
  if (role && (part.asks.has('pay') || part.asks.has('trend'))) return payMoved(role, part, means);
  const series = role ? seriesAbout(role, part, means) : seriesOn(topics, part, means);
  const [first] = series;
  const reached = first && (!first.outside || unmet);
  const leads = reached && (role ? part.asks.has('official') : !claim || isMonthly(first));
  return { ...NOTHING, series, moved: leads ? 'series' : undefined };
}

/** Monthly data are newer than what a statement rests on; published figures stand below it. */
const isMonthly = ({ series }: SeriesTold) => series.kind === 'postings';

function payMoved(role: Role, part: Part, means: Means): Moved {
  if (notCovered(part, means)) return NOTHING;
  const over = payOverYears(means, payAsked(role.id, part), part.level);
  return { ...NOTHING, over, moved: over.length > 0 ? 'pay' : undefined };
}
