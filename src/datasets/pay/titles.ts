import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KnowledgeError } from '../../knowledge/load.ts';
import { Id, Line } from '../../knowledge/schema.ts';
import type { Problem } from '../../knowledge/yaml.ts';
import { readHandKept } from '../hand-kept.ts';

/** Which job each title of the salary file means, and why; without a role it is left out. */
export const Titles = z.strictObject({
  reasons: z.record(Id, Line(240)),
  titles: z.record(Line(120), z.strictObject({ role: Id.optional(), reason: Id })),
});

/** The role of each title by its folded name; null where the title is left out on purpose. */
export type RoleOf = ReadonlyMap<string, string | null>;

export const foldTitle = (title: string) => title.trim().toLowerCase();

/** Reads the mapping. Throws KnowledgeError with every mistake in it. */
export function readTitles(folder: string): RoleOf {
  const file = 'pay/titles.yml';
  const parsed = readHandKept(folder, file, Titles);
  const { reasons, titles } = parsed.value;
  const problems: Problem[] = [];
  const roleOf = new Map<string, string | null>();
  for (const [title, { role, reason }] of Object.entries(titles)) {
    const report = (field: string[], message: string) =>
      problems.push(parsed.problem(['titles', title, ...field], message));
    if (roleOf.has(foldTitle(title))) report([], `"${title}" is there twice, in other capitals`);
    if (!Object.hasOwn(reasons, reason)) report(['reason'], `"${reason}" is not among the reasons above`);
    if (role && !existsSync(join(folder, 'roles', `${role}.yml`)))
      report(['role'], `"${role}" is not in roles/`);
    roleOf.set(foldTitle(title), role ?? null);
  }
  if (problems.length > 0) throw new KnowledgeError(folder, problems);
  return roleOf;
}
