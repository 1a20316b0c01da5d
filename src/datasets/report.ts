import { dirname } from 'node:path';
import type { Imported } from '../knowledge/imported.ts';
import { changesBetween } from './changes.ts';
import type { Figures } from './dataset.ts';
import type { Earlier } from './earlier.ts';
import type { Read } from './read-file.ts';
import { brokenLines } from './tally.ts';

/** A table that was written, beside the one of the last import. */
export type Made = { read: Read; table: Imported; figures: Figures; path: string; before: Earlier };

/** What an editor is told of one table, line by line. */
export function reportOn(made: Made): string[] {
  const { read, path } = made;
  const { rows } = read;
  return [
    ...brokenLines(read.path, read.broken),
    `${read.path}: ${count(rows.read)} rows read, ${count(rows.used)} used`,
    ...Object.entries(rows.leftOut).map(([reason, n]) => `  ${count(n)} left out: ${reason}`),
    `${path} written`,
    ...compare(made),
    ...staleOrigin(made),
    ...read.notes,
  ];
}

const count = (n: number) => n.toLocaleString('en');

const compare = ({ before, figures }: Made): string[] =>
  'why' in before ? [before.why] : changesBetween(before.figures, figures);

/** Another file under the same commit: the origin was not kept. */
function staleOrigin({ read, path, table, before }: Made): string[] {
  if ('why' in before || before.table.sha256 === table.sha256 || before.table.commit !== table.commit)
    return [];
  const origin = `${dirname(path)}/origin.yml`;
  return [
    `Check ${origin}: ${read.path} is not the file of the last import, and the commit there is still ${table.commit}.`,
  ];
}
