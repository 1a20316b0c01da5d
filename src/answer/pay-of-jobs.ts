import { roleById } from '../knowledge/knowledge.ts';
import { LEVELS, type Level } from '../knowledge/language.ts';
import type { Part } from '../question/question.ts';
import type { PayOfJobsAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { payYardstick } from './define-role.ts';
import { payAsked, payScope } from './pay/asked.ts';
import { HOME } from './pay/home.ts';
import { type PaidCell, payByLevel } from './pay/levels.ts';
import { outOfScope } from './pay/missing.ts';

const AT_MOST = 10;
/**
 * Advertised pay of every job with enough records of one year at one level, the highest first. Undefined where there is none, or where
 * the official figure for the whole field is the better answer.
 */
export function answerPayOfJobs(part: Part, means: Means): PayOfJobsAnswer | undefined {
  const { knowledge, cite } = means;
  const abroad = part.country !== undefined && part.country !== HOME;
  const asksForJobs =
    part.roles.length > 0 || part.level || abroad || part.asks.has('highest') || part.asks.has('lowest');
  if (!asksForJobs || outOfScope(part, means)) return undefined;
  const asked = part.level ?? levelOfStage(part.roles[0], means);
  const byLevel = (asked ? [asked] : LEVELS).map((level) => jobsAt(level, part, means));
  // Where no level is asked for, that of which most is known.
  const jobs = byLevel.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const [highest] = jobs;
  if (!highest) return undefined;
  const ofJob = (cell: PaidCell) => ({ role: roleById(knowledge, cell.role), cell });
  const shown = jobs.slice(0, AT_MOST);
  return {
    kind: 'pay-of-jobs',
    scope: { ...payScope(part, means), level: highest.level },
    jobs: shown.map(ofJob),
    left: jobs.slice(AT_MOST).map(ofJob),
    medians: shown.map(cite.pay),
    yardstick: payYardstick(knowledge, cite),
  };
}

/** Of one year, so that jobs can be ranked. */
function jobsAt(level: Level, part: Part, { knowledge }: Means): PaidCell[] {
  const { pay, roles } = knowledge;
  return [...roles.keys()]
    .flatMap((id) => payByLevel(pay, payAsked(id, part), level))
    .flatMap(({ cell }) => (cell?.years === String(part.year ?? pay.newest) ? cell : []))
    .sort((a, b) => b.figures.median - a.figures.median);
}

function levelOfStage(stage: string | undefined, { knowledge }: Means): Level | undefined {
  const { stages } = knowledge.language.defaults;
  return (Object.keys(stages) as Level[]).find((level) => stages[level] === stage);
}
