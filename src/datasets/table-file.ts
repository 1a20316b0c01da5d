import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { Imported, type Origin } from '../knowledge/imported.ts';
import { readYaml } from '../knowledge/yaml.ts';
import type { Read } from './read-file.ts';

/** A table with its origin, as it stands in a knowledge file. The same input gives the same text. */
export function drawTableFile(made: Imported, command: string, edit: string): string {
  return `# Made by \`${command}\`. Do not edit: change ${edit} and import again.\n${stringify(made, { lineWidth: 0 })}`;
}

export const toImported = (origin: Origin, { sha256, rows, table }: Read): Imported => ({
  ...origin,
  sha256,
  rows,
  table,
});

/** The table of the last import. Undefined where there is none that can be read. */
export function readEarlier(folder: string, file: string): Imported | undefined {
  const path = join(folder, file);
  if (!existsSync(path)) return undefined;
  const parsed = readYaml(path, file, Imported);
  return Array.isArray(parsed) ? undefined : parsed.value;
}
