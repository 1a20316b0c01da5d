import { roleById } from '../knowledge/knowledge.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { answerFigures, figuresOn } from './figures.ts';

/** Skills or certifications of a job, with what employers say of them in general. */
export function answerLearn(part: Part, means: Means): Answer {
  const id = part.roles[0];
  if (!id) return answerFigures(part, means);
  const { knowledge } = means;
  const role = roleById(knowledge, id);
  const kind = part.intent === 'skills' ? 'skills' : 'certifications';
  return {
    kind,
    role,
    figures: figuresOn([knowledge.language.defaults.topics[kind] ?? ''], means).slice(0, 2),
    neighbours: role.neighbours.map((neighbour) => roleById(knowledge, neighbour)),
  };
}
