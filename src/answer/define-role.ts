import { type Knowledge, roleById } from '../knowledge/knowledge.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Answer, Impact } from './answer.ts';
import type { Means } from './answer-question.ts';
import { isPay } from './figure.ts';
import { answerFigures } from './figures.ts';
import { advertisedAtHome } from './pay/levels.ts';
import { payYardstick } from './pay/yardstick.ts';

export function answerDefineRole(part: Part, means: Means): Answer {
  const id = part.roles[0];
  if (!id) return answerFigures(part, means);
  const { knowledge, cite } = means;
  const role = roleById(knowledge, id);
  const own = cite.about(role);
  const pay = own.filter(isPay).slice(0, 2);
  const advertised = advertisedAtHome(id, means);
  return {
    kind: 'role',
    role,
    impact: impactOn(role, knowledge),
    demand: own.filter((figure) => !isPay(figure)).slice(0, 2),
    advertised,
    pay,
    yardstick: pay.length > 0 ? undefined : payYardstick(knowledge, cite),
    neighbours: role.neighbours.map((neighbour) => roleById(knowledge, neighbour)),
  };
}

export function impactOn(role: Role, knowledge: Knowledge): Impact {
  return { role, sources: role.ai.sources.flatMap((id) => knowledge.sources.get(id) ?? []) };
}
