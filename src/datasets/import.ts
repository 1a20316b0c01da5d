import { join, relative } from 'node:path';
import type { Imported, Origin } from '../knowledge/imported.ts';
import { TableError } from '../knowledge/table.ts';
import type { Dataset, Figures } from './dataset.ts';
import { readEarlier } from './earlier.ts';
import { refuseLoss } from './loss.ts';
import { originFile, readOrigin } from './origin.ts';
import { type Progress, watched } from './progress.ts';
import { type Read, readFile } from './read-file.ts';
import { Refusal } from './refusal.ts';
import { type Made, reportOn } from './report.ts';
import { drawTableFile, toImported } from './table-file.ts';
import { refuseOtherTime } from './through.ts';
import { writeTogether } from './write.ts';

export type Order = {
  paths: string[];
  kinds: readonly Dataset[];
  /** The knowledge folder. */
  folder: string;
  /** Such as 2026-06-30. */
  today: string;
  /** Whether a table may lose most of its figures. */
  force: boolean;
  progress: (path: string) => Progress;
};

/** Reads every file, then writes every table. Gives the report; throws Refusal with nothing written. */
export async function importFiles({ paths, kinds, progress, ...order }: Order): Promise<string[]> {
  const origins = new Map(kinds.map(({ file }) => [file, readOrigin(order.folder, file)]));
  const reads: Read[] = [];
  for (const path of paths) reads.push(await watched(progress(path), (tell) => readFile(path, kinds, tell)));
  refuseTwice(reads);
  const made = reads.map((read): Made => {
    const origin = origins.get(read.dataset.file);
    if (!origin) throw new Error(`no origin of ${read.dataset.file}`);
    return make(read, origin, order);
  });
  writeTogether(made.map(({ read, path, table }) => ({ path, text: drawTableFile(read.dataset, table) })));
  return made.flatMap(reportOn);
}

/** The table of a file, once nothing speaks against it. */
function make(
  read: Read,
  origin: Origin,
  { folder, today, force }: Pick<Order, 'folder' | 'today' | 'force'>,
): Made {
  const { dataset, path, newest } = read;
  refuseOtherTime(origin, { path, file: join(folder, originFile(dataset.file)), newest, today });
  const table = toImported(origin, read);
  const figures = figuresOf(read, table);
  const before = readEarlier(folder, dataset);
  if (!force && 'figures' in before) refuseLoss(path, before.figures, figures);
  return { read, table, figures, before, path: relative('', join(folder, dataset.file)) };
}

/** As the bot will read them: what it refuses is not written. */
function figuresOf({ dataset, path }: Read, table: Imported): Figures {
  try {
    return dataset.figures(table);
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    throw new Refusal(
      `The bot would not read the table of ${path}, so nothing is written: ${error.message}.`,
    );
  }
}

function refuseTwice(reads: Read[]): void {
  const first = new Map<Dataset, string>();
  for (const { dataset, path } of reads) {
    const other = first.get(dataset);
    if (other) throw new Refusal(`${other} and ${path} are the same kind of file: import one of them.`);
    first.set(dataset, path);
  }
}
