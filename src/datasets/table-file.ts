import { dirname } from 'node:path';
import { stringify } from 'yaml';
import type { Imported, Origin } from '../knowledge/imported.ts';
import type { Dataset } from './dataset.ts';
import type { Read } from './read-file.ts';

/** A table with its origin, as it stands in a knowledge file. The same input gives the same text. */
export function drawTableFile({ file, keptByHand }: Dataset, made: Imported): string {
  const command = `npm run import -- ${dirname(file)} FILE.csv`;
  const head = `# Made by \`${command}\`. Do not edit: change ${keptByHand} beside it and import again.`;
  return `${head}\n${stringify(made, { lineWidth: 0 })}`;
}

export const toImported = (origin: Origin, { sha256, rows, table }: Read): Imported => ({
  ...origin,
  sha256,
  rows,
  table,
});
