import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { Origin } from '../knowledge/imported.ts';
import { readHandKept } from './hand-kept.ts';
import { Refusal } from './refusal.ts';

/** Where a table's data came from: `pay/origin.yml` for pay, an entry of `postings/origin.yml` for the others. */
export function readOrigin(folder: string, table: string): Origin {
  const file = `${dirname(table)}/origin.yml`;
  if (dirname(table) === 'pay') return readHandKept(folder, file, Origin).value;
  const key = basename(table, '.yml');
  const origin = readHandKept(folder, file, z.record(z.string(), Origin)).value[key];
  if (!origin) throw new Refusal(`${file} has no entry ${key}: it says where the data came from.`);
  return origin;
}
