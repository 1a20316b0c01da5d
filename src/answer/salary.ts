import { roleById } from '../knowledge/knowledge.ts';
import { FIRST_YEAR } from '../knowledge/pay.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Answer, PayAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { payYardstick } from './define-role.ts';
import { isPay } from './figure.ts';
import { answerFigures } from './figures.ts';
import { payAsked, payScope } from './pay/asked.ts';
import { cellsOf, payByLevel } from './pay/levels.ts';
import { outOfScope, tooFew } from './pay/missing.ts';
import { nearestPay } from './pay/nearest.ts';
import { payOverYears } from './pay/years.ts';
import { answerPayOfJobs } from './pay-of-jobs.ts';
import { covers } from './scope.ts';
import { asksForChange } from './series/asked.ts';

const AT_MOST = 2;

/** Pay of the jobs named, each on its own; of a career stage, or of no job, a list of jobs. */
export function answerSalary(part: Part, means: Means): Answer {
  if (part.asks.has('official')) return answerFigures(officialPay(part, means), means);
  const roles = part.roles.map((id) => roleById(means.knowledge, id));
  const [first, second] = roles;
  if (!first || first.kind === 'career-stage')
    return answerPayOfJobs(part, means) ?? answerFigures(part, means);
  if (!second) return payOf(first, part, means);
  const answers = roles.slice(0, AT_MOST).map((role) => payOf(role, part, means));
  return { kind: 'several', answers, left: roles.length - answers.length };
}

/** "What do analysts earn per BLS": the official occupation stands for the job. */
function officialPay(part: Part, { knowledge }: Means): Part {
  const topic = knowledge.language.defaults.topics.salary;
  return { ...part, roles: [], topics: topic ? [topic] : [] };
}

function payOf(role: Role, part: Part, means: Means): PayAnswer {
  const { knowledge, cite } = means;
  const { pay, claims } = knowledge;
  const asked = payAsked(role.id, part);
  const neighbours = role.neighbours
    .map((id) => roleById(knowledge, id))
    .filter(({ kind }) => kind === 'role');
  const beyond = outOfScope(part, means);
  const levels = beyond ? [] : payByLevel(pay, asked, part.level);
  const missing = beyond ?? tooFew(levels, part.year ?? pay.newest);
  const over = missing || (part.year ?? FIRST_YEAR) < FIRST_YEAR ? [] : payOverYears(pay, asked, part.level);
  const nearest = missing && nearestPay(pay, missing, { ...asked, level: part.level, neighbours });
  return {
    kind: 'pay',
    role,
    scope: payScope(part, means),
    levels,
    missing,
    nearest,
    over,
    moved: over.length > 0 && asksForChange(part),
    ...published(role, part, means),
    medians: (nearest?.cells ?? cellsOf(levels)).map(cite.pay),
    claim: [...claims.values()].find(
      ({ roles, intents }) => roles.includes(role.id) && intents.includes('salary'),
    ),
    neighbour: neighbours[0],
  };
}

/** Published pay of exactly this job. It is of the job as a whole: with a level or remote work asked for, it is not the figure asked. */
function published(
  role: Role,
  part: Part,
  { knowledge, cite }: Means,
): Pick<PayAnswer, 'published' | 'yardstick'> {
  const own = cite.about(role).filter(isPay);
  const yardstick = payYardstick(knowledge, cite);
  // Years of one series would bury the newest: they are told when one of them is asked for.
  const told = own.filter(({ overtaken }) => !overtaken || part.year);
  const fits = told.filter((figure) => figure !== yardstick && covers(part, figure));
  return { published: part.level || part.remote !== undefined ? [] : fits, yardstick };
}
