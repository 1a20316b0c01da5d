import { roleById } from '../knowledge/knowledge.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { impactOn } from './define-role.ts';
import { answerFigures } from './figures.ts';

/** Two jobs side by side. With one job named, those near it are offered as the other. */
export function answerCompare(part: Part, means: Means): Answer {
  const { knowledge, cite } = means;
  const [a, b, ...left] = part.roles.map((id) => roleById(knowledge, id));
  if (!a) return answerFigures(part, means);
  if (!b)
    return askForOther(
      a,
      a.neighbours.map((id) => roleById(knowledge, id)),
    );
  const shared = a.skills.filter((skill) => b.skills.includes(skill));
  const side = (role: Role) => ({
    role,
    impact: impactOn(role, knowledge),
    figures: cite.about(role).slice(0, 2),
    only: role.skills.filter((skill) => !shared.includes(skill)).slice(0, 5),
  });
  return { kind: 'compare', sides: [side(a), side(b)], shared, left };
}

function askForOther(role: Role, others: Role[]): Answer {
  const candidates = others.map(({ name }) => ({ label: name, question: `compare ${role.name} vs ${name}` }));
  return { kind: 'clarify', term: `job beside ${role.name}`, known: true, candidates };
}
