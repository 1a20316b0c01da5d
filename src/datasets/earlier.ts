import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Imported } from '../knowledge/imported.ts';
import { printable } from '../knowledge/printable.ts';
import { problemInTable, TableError } from '../knowledge/table.ts';
import { type Problem, readYaml } from '../knowledge/yaml.ts';
import type { Dataset, Figures } from './dataset.ts';

/** The table of the last import with its figures, or why there is none to compare with. */
export type Earlier = { table: Imported; figures: Figures } | { why: string };

export function readEarlier(folder: string, { file, figures }: Dataset): Earlier {
  const path = join(folder, file);
  if (!existsSync(path)) return { why: 'There was no table before that could be compared.' };
  const parsed = readYaml(path, file, Imported);
  if (Array.isArray(parsed)) return unreadable(parsed[0]);
  try {
    return { table: parsed.value, figures: figures(parsed.value) };
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return unreadable(problemInTable(parsed, error.line, error.message));
  }
}

const unreadable = (problem: Problem | undefined): Earlier => ({
  why: `The table before could not be read, so nothing is compared${problem ? `: ${placeOf(problem)}` : ''}`,
});

const placeOf = ({ file, line, column, message }: Problem) =>
  printable(`${file}:${line}:${column} ${message}`);
