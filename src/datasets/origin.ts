import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Origin } from '../knowledge/imported.ts';
import { KnowledgeError } from '../knowledge/load.ts';
import { type Parsed, readYaml } from '../knowledge/yaml.ts';
import { Refusal } from './refusal.ts';

/** Where a table's data came from: `pay/origin.yml` for pay, an entry of `postings/origin.yml` for the others. */
export function readOrigin(folder: string, table: string): Origin {
  const file = join(dirname(table), 'origin.yml');
  if (!existsSync(join(folder, file)))
    throw new Refusal(`${join(folder, file)} is missing: it says where the data of ${table} came from.`);
  if (dirname(table) === 'pay') return contentOf(folder, readYaml(join(folder, file), file, Origin));
  const key = basename(table, '.yml');
  return (
    contentOf(folder, readYaml(join(folder, file), file, z.record(z.string(), Origin)))[key] ??
    lacking(file, key)
  );
}

function contentOf<T>(folder: string, read: Parsed<T> | ConstructorParameters<typeof KnowledgeError>[1]): T {
  if (Array.isArray(read)) throw new KnowledgeError(folder, read);
  return read.value;
}

function lacking(file: string, key: string): never {
  throw new Refusal(`${file} has no entry ${key}: it says where the data came from.`);
}
