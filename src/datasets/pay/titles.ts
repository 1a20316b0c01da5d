import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Id, Line } from '../../knowledge/schema.ts';
import { type Problem, readYaml } from '../../knowledge/yaml.ts';

/** Which job each title of the salary file means, and why; without a role it is left out. */
export const Titles = z.strictObject({
  reasons: z.record(Id, Line(240)),
  titles: z.record(Line(120), z.strictObject({ role: Id.optional(), reason: Id })),
});

/** The role of each title by its folded name; null where the title is left out on purpose. */
export type RoleOf = ReadonlyMap<string, string | null>;

export const foldTitle = (title: string) => title.trim().toLowerCase();

/** Reads the mapping. Gives every mistake in it instead where there is one. */
export function readTitles(folder: string): RoleOf | Problem[] {
  const file = 'pay/titles.yml';
  const parsed = readYaml(join(folder, file), file, Titles);
  if (Array.isArray(parsed)) return parsed;
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
  return problems.length > 0 ? problems : roleOf;
}
