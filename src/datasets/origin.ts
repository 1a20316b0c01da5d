import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Origin } from '../knowledge/imported.ts';
import { KnowledgeError } from '../knowledge/load.ts';
import { readHandKept } from './hand-kept.ts';
import { Refusal } from './refusal.ts';

export const originFile = (table: string): string => `${dirname(table)}/origin.yml`;

/** Where a table's data came from: `pay/origin.yml` for pay, an entry of `postings/origin.yml` for the others. */
export function readOrigin(folder: string, table: string): Origin {
  const file = originFile(table);
  const key = basename(table, '.yml');
  const kept =
    dirname(table) === 'pay'
      ? { at: [], ...readHandKept(folder, file, Origin) }
      : { at: [key], ...entryOf(folder, file, key) };
  const { source } = kept.value;
  if (!existsSync(join(folder, 'sources', `${source}.yml`)))
    throw new KnowledgeError(folder, [
      kept.problem([...kept.at, 'source'], `"${source}" is not in sources/: add it there, or name another`),
    ]);
  return kept.value;
}

function entryOf(folder: string, file: string, key: string) {
  const { value, problem } = readHandKept(folder, file, z.record(z.string(), Origin));
  const origin = Object.hasOwn(value, key) ? value[key] : undefined;
  if (!origin) throw new Refusal(`${file} has no entry ${key}: it says where the data came from.`);
  return { value: origin, problem };
}
