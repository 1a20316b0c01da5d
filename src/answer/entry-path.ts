import { roleById } from '../knowledge/knowledge.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { answerFigures, figuresOn } from './figures.ts';

/** How to get in, from where, and where to next. Asked with two jobs, the last one is the goal. */
export function answerEntryPath(part: Part, means: Means): Answer {
  const id = part.roles.at(-1);
  if (!id) return answerFigures(part, means);
  const { knowledge } = means;
  const role = roleById(knowledge, id);
  const near = (other: { id: string }) => (role.neighbours.includes(other.id) ? 0 : 1);
  const next = [...knowledge.roles.values()]
    .filter(({ feeders }) => feeders.includes(id))
    .sort((a, b) => near(a) - near(b));
  return {
    kind: 'path',
    role,
    from: role.feeders.map((feeder) => roleById(knowledge, feeder)),
    next: next.length > 0 ? next : role.neighbours.map((neighbour) => roleById(knowledge, neighbour)),
    figures:
      role.kind === 'career-stage'
        ? figuresOn([knowledge.language.defaults.topics['entry-path'] ?? ''], means).slice(0, 3)
        : [],
  };
}
