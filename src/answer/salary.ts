import { roleById } from '../knowledge/knowledge.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { payYardstick } from './define-role.ts';
import { distinct, isPay } from './figure.ts';
import { answerFigures } from './figures.ts';
import { covers, scopeOf } from './scope.ts';

/** Published pay of exactly this job, or a plain "not known" with the nearest official figure. */
export function answerSalary(part: Part, means: Means): Answer {
  const id = part.roles[0];
  if (!id) return answerFigures(part, means);
  const { knowledge, cite } = means;
  const role = roleById(knowledge, id);
  const own = cite.about(role).filter(isPay);
  // Years of one series would bury the newest: they are told when one of them is asked for.
  const newest = own.filter(({ overtaken }) => !overtaken);
  // Published pay is for a job as a whole: with a level or remote work asked for, it is not the figure asked.
  const whole = !part.level && part.remote === undefined;
  const fits = whole ? (part.year ? own : newest).filter((figure) => covers(part, figure)) : [];
  const claim = [...knowledge.claims.values()].find(
    ({ roles, intents }) => roles.includes(id) && intents.includes('salary'),
  );
  const yardstick = payYardstick(knowledge, cite);
  return {
    kind: 'figures',
    intent: 'salary',
    subject: role.name,
    role,
    missing:
      fits.length > 0 ? undefined : `Not known: we have no pay figure for ${role.name}${scopeOf(part)}.`,
    claim,
    conflict: undefined,
    topic: undefined,
    figures: fits,
    more: 0,
    without: [],
    nearest:
      yardstick && !fits.includes(yardstick)
        ? distinct([yardstick, ...newest]).filter((figure) => !fits.includes(figure))
        : [],
    impact: undefined,
  };
}
