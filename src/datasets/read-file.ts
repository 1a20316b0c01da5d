import type { Imported } from '../knowledge/imported.ts';
import { createPicker } from './columns.ts';
import type { Collector, Dataset, Fate } from './dataset.ts';
import { readCsv } from './read-csv.ts';
import { recognise } from './recognise.ts';
import { Refusal } from './refusal.ts';
import { createTally, type Tally } from './tally.ts';

export type Read = Pick<Imported, 'sha256' | 'rows' | 'table'> & {
  path: string;
  dataset: Dataset;
  newest: string;
  notes: string[];
  /** The first broken lines in words, and how many there are. */
  broken: { first: string[]; count: number };
};

/** Reads one of the kinds of file. Throws Refusal when there is nothing to be made of it. */
export async function readFile(
  path: string,
  kinds: readonly Dataset[],
  progress: (bytes: number) => void,
): Promise<Read> {
  let open: Open | undefined;
  const sha256 = await readCsv(
    path,
    (row, line) => {
      if (!open) open = begin(path, row, kinds);
      else open.take(row, line);
    },
    progress,
  );
  if (!open) throw new Refusal(`${path} is empty.`);
  const { dataset, collector, tally } = open;
  const { rows, broken } = tally.result(path);
  const { table, newest, notes } = collector;
  return { path, sha256, dataset, rows, broken, table: table(), newest: newest(), notes: notes() };
}

type Row = string[] | { broken: string };
type Open = { dataset: Dataset; collector: Collector; tally: Tally; take: (row: Row, line: number) => void };

/** A header again, as where files were joined end to end, is no row. */
function begin(path: string, header: Row, kinds: readonly Dataset[]): Open {
  if (!Array.isArray(header))
    throw new Refusal(`${path}: the first line names no columns: ${header.broken}.`);
  const dataset = recognise(path, header, kinds);
  const collector = dataset.collect();
  const pick = createPicker(dataset.columns, header);
  const tally = createTally();
  const fate = (row: Row): Fate => {
    const values = Array.isArray(row) ? pick(row) : row;
    return Array.isArray(values) ? collector.take(values) : { kind: 'broken', why: values.broken };
  };
  const take = (row: Row, line: number) => {
    if (Array.isArray(row) && row[0] === header[0] && row.join() === header.join()) return;
    tally.count(fate(row), line);
  };
  return { dataset, collector, tally, take };
}
