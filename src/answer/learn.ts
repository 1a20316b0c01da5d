import { roleById } from '../knowledge/knowledge.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { answerFigures, figuresOn } from './figures.ts';

/** Skills or certifications of a job, with what employers say of them in general. */
export function answerLearn(part: Part, means: Means): Answer {
  const [id, ...others] = part.roles;
  if (id && others.length > 0) return ofEach(part, means);
  if (!id && part.certifications[0]) return jobsFor(part.certifications[0], means);
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

const AT_MOST = 3;

/** "Skills for both?" */
function ofEach(part: Part, means: Means): Answer {
  const answers = part.roles.slice(0, AT_MOST).map((id) => answerLearn({ ...part, roles: [id] }, means));
  return { kind: 'several', answers, left: part.roles.length - answers.length };
}

/** "What is CISSP?", "jobs with Security+": what we know of a certification is whose list it stands in. */
function jobsFor(certification: string, { knowledge }: Means): Answer {
  const roles = [...knowledge.roles.values()].filter((role) => role.certifications.includes(certification));
  return {
    kind: 'roles',
    certification,
    groups: [{ id: certification, name: certification, roles }],
    claim: undefined,
  };
}
