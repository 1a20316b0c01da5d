import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { KnowledgeError } from '../knowledge/load.ts';
import { type Parsed, readYaml } from '../knowledge/yaml.ts';
import { Refusal } from './refusal.ts';

/** A file that an editor keeps beside the tables. Throws with everything that is wrong with it. */
export function readHandKept<T>(folder: string, file: string, schema: z.ZodType<T>): Parsed<T> {
  const path = join(folder, file);
  if (!existsSync(path))
    throw new Refusal(`${path} is missing: it is kept by hand, and no table is made without it.`);
  const read = readYaml(path, file, schema);
  if (Array.isArray(read)) throw new KnowledgeError(folder, read);
  return read;
}
