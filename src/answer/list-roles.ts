import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './figures.ts';

/** The jobs of the family asked for, or of every family. */
export function answerListRoles(part: Part, means: Means): Answer {
  const { knowledge } = means;
  const asked = familiesAsked(part, means);
  const groups = Object.entries(knowledge.language.families)
    .filter(([id]) => asked.length === 0 || asked.includes(id))
    .map(([id, { name }]) => ({ id, name, roles: [...knowledge.roles.values()].filter(({ family }) => family === id) }));
  return { kind: 'roles', groups, claim: asked.length > 0 ? claimFor(part, means) : undefined };
}

/** A word such as "AI security", which may mean several jobs, stands for their family here. */
function familiesAsked({ families, roles, ambiguous }: Part, { knowledge }: Means): string[] {
  if (families.length > 0) return families;
  const meant = roles.length > 0 ? roles : ambiguous ? (knowledge.language.ambiguous[ambiguous] ?? []) : [];
  const found = new Set(meant.flatMap((id) => knowledge.roles.get(id)?.family ?? []));
  return found.size === 1 ? [...found] : [];
}
