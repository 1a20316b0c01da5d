import { roleById } from '../knowledge/knowledge.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { answerDefineRole } from './define-role.ts';

/** Two jobs side by side. With one job named, its nearest neighbour is the other. */
export function answerCompare(part: Part, means: Means): Answer {
  const { knowledge, cite } = means;
  const [first, second] = part.roles;
  if (!first) return answerDefineRole(part, means);
  const a = roleById(knowledge, first);
  const b = roleById(knowledge, second ?? a.neighbours[0] ?? first);
  const shared = a.skills.filter((skill) => b.skills.includes(skill));
  const side = (role: typeof a) => ({
    role,
    figures: cite.about(role.id).slice(0, 2),
    only: role.skills.filter((skill) => !shared.includes(skill)).slice(0, 5),
  });
  return { kind: 'compare', sides: [side(a), side(b)], shared };
}
