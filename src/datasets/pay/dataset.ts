import type { Imported } from '../../knowledge/imported.ts';
import { FIRST_YEAR, readPay } from '../../knowledge/pay.ts';
import { quotable } from '../../knowledge/printable.ts';
import { type Collector, type Dataset, type Figures, leftOut } from '../dataset.ts';
import { createCells } from './cells.ts';
import { payColumns, toPayRow } from './columns.ts';
import { judge } from './rules.ts';
import { foldTitle, type RoleOf } from './titles.ts';

const LEFT_OUT = leftOut('title left out by pay/titles.yml');
const UNKNOWN = leftOut('title not in pay/titles.yml');
const MOST_NOTES = 10;

export const payDataset = (roleOf: RoleOf, thisYear: number): Dataset => ({
  file: 'pay/pay.yml',
  keptByHand: 'origin.yml or titles.yml',
  columns: payColumns(thisYear),
  collect: () => collectPay(roleOf),
  figures: figuresOf,
});

/** Pooled years keep their name when a year is added to them: they are compared, not lost. */
function figuresOf(made: Imported): Figures {
  const { cells, pooled } = readPay(made);
  return new Map(
    cells.map(({ role, country, level, years, work, currency, figures }) => [
      [role, country, level, years === pooled ? `${FIRST_YEAR} on` : years, work].join(', '),
      { value: figures?.median, unit: currency },
    ]),
  );
}

function collectPay(roleOf: RoleOf): Collector {
  const cells = createCells();
  const unknown = new Map<string, number>();
  let newest = '';
  return {
    take(values) {
      const row = toPayRow(values);
      const fate = judge(row);
      if (fate.kind === 'broken') return fate;
      if (row.year > newest) newest = row.year;
      const role = roleOf.get(foldTitle(row.title));
      if (role === undefined) unknown.set(row.title, (unknown.get(row.title) ?? 0) + 1);
      if (!role) return role === null ? LEFT_OUT : UNKNOWN;
      if (fate.kind === 'used') cells.add(role, row);
      return fate;
    },
    table: cells.table,
    newest: () => newest,
    notes: () => notesOn(unknown),
  };
}

/** The titles that an editor should add, the most frequent first. */
function notesOn(unknown: ReadonlyMap<string, number>): string[] {
  const sorted = [...unknown].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const first = sorted.slice(0, MOST_NOTES).map(([title, count]) => `  ${quotable(title)} (${count})`);
  const more = sorted.length - first.length;
  if (first.length === 0) return [];
  return ['Titles that pay/titles.yml lacks:', ...first, ...(more > 0 ? [`  and ${more} more`] : [])];
}
