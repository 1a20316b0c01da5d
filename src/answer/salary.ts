import { codeOf, isCountry } from '../knowledge/countries.ts';
import { roleById } from '../knowledge/knowledge.ts';
import { FIRST_YEAR } from '../knowledge/pay.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Answer, PayAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { isPay } from './figure.ts';
import { answerFigures } from './figures.ts';
import { HOME } from './home.ts';
import { amountAsked } from './pay/amount.ts';
import { payAsked, payScope } from './pay/asked.ts';
import { cellsOf, payByLevel } from './pay/levels.ts';
import { notCovered, tooFew } from './pay/missing.ts';
import { nearestPay } from './pay/nearest.ts';
import { payYardstick } from './pay/yardstick.ts';
import { payOverYears } from './pay/years.ts';
import { answerPayOfJobs } from './pay-of-jobs.ts';
import { covers } from './scope.ts';
import { asksForChange } from './series/asked.ts';

const AT_MOST = 3;

/** Pay of the jobs named, each on its own, or of one job in each place named; of a career stage, or of no job, a list of jobs. */
export function answerSalary(part: Part, means: Means): Answer {
  if (part.asks.has('official')) return answerFigures(officialPay(part, means), means);
  const [certificate] = part.certifications;
  if (certificate && part.roles.length === 0) return payOfCertificate(certificate, part, means);
  const [first, ...others] = part.roles.map((id) => roleById(means.knowledge, id));
  if (!first || first.kind === 'career-stage')
    return answerPayOfJobs(part, means) ?? answerFigures(part, means);
  const asked =
    others.length > 0 ? [first, ...others].map((role) => ({ role, part })) : byPlace(first, part, means);
  const answers = asked.slice(0, AT_MOST).map(({ role, part: one }) => payOf(role, one, means));
  const [only] = answers;
  return only && answers.length === 1
    ? only
    : { kind: 'several', answers, left: asked.length - answers.length };
}

/** "Germany vs UK": a part for each place. */
function byPlace(role: Role, part: Part, { knowledge }: Means): { role: Role; part: Part }[] {
  if (part.places.length < 2) return [{ role, part }];
  return part.places.map((name) => ({
    role,
    part: { ...part, places: [name], country: codeOf(name, knowledge) },
  }));
}

/** What a certificate adds to pay nobody has separated from experience; official pay stands beside it. */
function payOfCertificate(certificate: string, part: Part, means: Means): Answer {
  const answer = answerFigures(officialPay(part, means), means);
  const missing = `Not known: no figure found separates what ${certificate} adds to pay from what experience does.`;
  return answer.kind === 'figures'
    ? { ...answer, missing, figures: [], more: 0, nearest: answer.figures.slice(0, 1) }
    : answer;
}

/** "What do analysts earn per BLS": the official occupation stands for the job. */
function officialPay(part: Part, { knowledge }: Means): Part {
  const topic = knowledge.language.defaults.topics.salary;
  return { ...part, roles: [], topics: topic ? [topic] : [] };
}

function payOf(role: Role, part: Part, means: Means): PayAnswer {
  const { knowledge, cite } = means;
  const { pay, claims } = knowledge;
  const scope = payScope(part, means);
  const asked = payAsked(role.id, part);
  const beyond = notCovered(part, means);
  const levels = beyond ? [] : payByLevel(means, asked, part.level);
  const missing = beyond ?? tooFew(levels, part.year ?? pay.newest);
  const mixed = (part.year ?? FIRST_YEAR) < FIRST_YEAR;
  const over = missing || mixed ? [] : payOverYears(means, asked, part.level);
  const neighbours = role.neighbours
    .map((id) => roleById(knowledge, id))
    .filter(({ kind }) => kind === 'role');
  const wanted = {
    ...asked,
    job: role,
    level: part.level,
    country: part.places.length > 0 ? part.country : HOME,
    whole: isCountry(scope.place, scope.country, knowledge),
    hybrid: part.remote === 50,
  };
  const nearest = missing && nearestPay(means, wanted, neighbours);
  return {
    kind: 'pay',
    role,
    scope,
    levels,
    missing,
    nearest,
    over,
    moved: over.length > 0 && asksForChange(part),
    amount: amountAsked(part, cellsOf(levels)),
    published: published(role, part, means),
    // Beside pay of another country it would only add a third place.
    yardstick: scope.country === HOME || !nearest ? payYardstick(knowledge, cite) : undefined,
    claim: [...claims.values()].find(
      ({ roles, intents }) => roles.includes(role.id) && intents.includes('salary'),
    ),
    neighbour: neighbours[0],
  };
}

/** Published pay of exactly this job. It is of the job as a whole: with a level or remote work asked for, it is not the figure asked. */
function published(role: Role, part: Part, { knowledge, cite }: Means): PayAnswer['published'] {
  if (part.level || part.remote !== undefined) return [];
  const yardstick = payYardstick(knowledge, cite);
  // Years of one series would bury the newest: they are told when one of them is asked for.
  const told = cite.about(role).filter((figure) => isPay(figure) && (!figure.overtaken || part.year));
  return told.filter((figure) => figure !== yardstick && covers(part, figure));
}
