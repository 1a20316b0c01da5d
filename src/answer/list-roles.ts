import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './claims.ts';

/** The jobs of the family asked for, or of every family. */
export function answerListRoles(part: Part, means: Means): Answer {
  const { knowledge } = means;
  const asked = familiesAsked(part, means);
  const groups = Object.entries(knowledge.language.families)
    .filter(([id]) => asked.length === 0 || asked.includes(id))
    .map(([id, { name }]) => ({
      id,
      name,
      roles: [...knowledge.roles.values()].filter(({ family }) => family === id),
    }));
  return {
    kind: 'roles',
    groups,
    claim:
      asked.length > 0
        ? claimFor({ ...part, roles: groups.flatMap(({ roles }) => roles.map(({ id }) => id)) }, means)
        : undefined,
  };
}

/** A word such as "AI security" or a topic such as "new AI roles", which mean several jobs, stand for their family here. */
function familiesAsked(part: Part, means: Means): string[] {
  const { families, roles, topics, ambiguous } = part;
  const { knowledge } = means;
  if (families.length > 0) return families;
  const named = topics.length > 0 ? (claimFor(part, means)?.roles ?? []) : roles;
  const meant = named.length > 0 ? named : ambiguous ? (knowledge.language.ambiguous[ambiguous] ?? []) : [];
  const found = new Set(meant.flatMap((id) => knowledge.roles.get(id)?.family ?? []));
  return found.size === 1 ? [...found] : [];
}
