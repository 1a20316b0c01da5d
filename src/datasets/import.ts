import { join, relative } from 'node:path';
import type { Imported } from '../knowledge/imported.ts';
import type { Dataset } from './dataset.ts';
import { readOrigin } from './origin.ts';
import { type Progress, watched } from './progress.ts';
import { type Read, readFile } from './read-file.ts';
import { Refusal } from './refusal.ts';
import { type Made, reportOn } from './report.ts';
import { drawTableFile, readEarlier, toImported } from './table-file.ts';
import { writeTogether } from './write.ts';

export type Order = {
  paths: string[];
  kinds: readonly Dataset[];
  /** The knowledge folder. */
  folder: string;
  progress: (path: string) => Progress;
};

/** Reads every file, then writes every table. Gives the report; throws Refusal with nothing written. */
export async function importFiles({ paths, kinds, folder, progress }: Order): Promise<string[]> {
  const origins = new Map(kinds.map(({ file }) => [file, readOrigin(folder, file)]));
  const reads: Read[] = [];
  for (const path of paths) reads.push(await watched(progress(path), (tell) => readFile(path, kinds, tell)));
  refuseTwice(reads);
  const made = reads.map((read): Made => {
    const origin = origins.get(read.dataset.file);
    if (!origin) throw new Error(`no origin of ${read.dataset.file}`);
    const table: Imported = toImported(origin, read);
    const path = join(folder, read.dataset.file);
    return { read, table, path: relative('', path), before: readEarlier(folder, read.dataset.file) };
  });
  writeTogether(made.map(({ read, path, table }) => ({ path, text: drawTableFile(read.dataset, table) })));
  return made.flatMap(reportOn);
}

function refuseTwice(reads: Read[]): void {
  const first = new Map<Dataset, string>();
  for (const { dataset, path } of reads) {
    const other = first.get(dataset);
    if (other) throw new Refusal(`${other} and ${path} are the same kind of file: import one of them.`);
    first.set(dataset, path);
  }
}
