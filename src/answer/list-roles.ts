import { roleById } from '../knowledge/knowledge.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './claims.ts';

/** The jobs asked for, by family; every job where no family was named. */
export function answerListRoles(part: Part, means: Means): Answer {
  const { roles, language } = means.knowledge;
  const asked = part.roles.map((id) => roleById(means.knowledge, id));
  const byFamily = Map.groupBy(asked.length > 0 ? asked : roles.values(), ({ family }) => family);
  const groups = Object.entries(language.families).flatMap(([id, { name }]) => {
    const members = byFamily.get(id);
    return members ? [{ id, name, roles: members }] : [];
  });
  return { kind: 'roles', groups, claim: asked.length > 0 ? claimFor(part, means) : undefined };
}
