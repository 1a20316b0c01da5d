import { roleById } from '../knowledge/knowledge.ts';
import { LEVELS } from '../knowledge/language.ts';
import type { Part } from '../question/question.ts';
import type { PayOfJobsAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { HOME } from './home.ts';
import { payAsked, payScope } from './pay/asked.ts';
import type { PaidCell } from './pay/levels.ts';
import { notCovered } from './pay/missing.ts';
import { payYardstick } from './pay/yardstick.ts';

const AT_MOST = 10;
/** With fewer of one year, those pooled over the years say more. */
const FEW = 5;

/**
 * Advertised pay of every job with enough records, at the level asked for or at each. Undefined where there is none, or where
 * the official figure for the whole field is the better answer.
 */
export function answerPayOfJobs(part: Part, means: Means): PayOfJobsAnswer | undefined {
  const { knowledge, cite } = means;
  const order = part.asks.has('lowest') ? 'lowest' : part.asks.has('highest') ? 'highest' : 'most records';
  const abroad = part.country !== undefined && part.country !== HOME;
  const asksForJobs = part.level || abroad || part.remote !== undefined || order !== 'most records';
  if (!asksForJobs || notCovered(part, means)) return undefined;
  const jobs = ordered(jobsOf(part, means), order);
  if (jobs.length === 0) return undefined;
  const shown = jobs.slice(0, AT_MOST);
  return {
    kind: 'pay-of-jobs',
    scope: payScope(part, means),
    order,
    jobs: shown.map((cell) => ({ role: roleById(knowledge, cell.role), cell })),
    left: jobs.length - shown.length,
    yardstick: abroad ? undefined : payYardstick(knowledge, cite),
  };
}

/** Of one time, so that they can be ranked. */
function jobsOf(part: Part, { knowledge, cite }: Means): PaidCell[] {
  const { pay, roles } = knowledge;
  const year = String(part.year ?? pay.newest);
  const levels = part.level ? [part.level] : LEVELS;
  const of = (years: string) =>
    [...roles.keys()].flatMap((id) =>
      levels.flatMap((one) => {
        const cell = cite.paid(pay.cell({ ...payAsked(id, part), level: one, years }));
        return cell ? [cell] : [];
      }),
    );
  const own = of(year);
  const pooled = own.length < FEW && !part.year ? of(pay.pooled) : [];
  return pooled.length > own.length ? pooled : own;
}

function ordered(cells: PaidCell[], order: PayOfJobsAnswer['order']): PaidCell[] {
  if (order === 'most records') return cells.toSorted((a, b) => b.n - a.n);
  const ascending = cells.toSorted((a, b) => a.figures.median - b.figures.median);
  return order === 'lowest' ? ascending : ascending.toReversed();
}
