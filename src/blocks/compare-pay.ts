import type { CompareAnswer } from '../answer/answer.ts';
import type { PaidCell } from '../answer/pay/levels.ts';
import { grouped, money } from './figure.ts';
import { note, type Piece } from './kit.ts';
import { howCounted, levelName } from './pay-words.ts';
import { say } from './phrase.ts';
import { type Cell, table } from './table.ts';

/** The first line where pay is compared: "Advertised pay of A against B, United States, 2025 …, medians: 150,000 USD against 140,000 at senior level …" */
export function payAgainst({ sides, pay, scope }: CompareAnswer): string {
  const names = sides.map(({ role }) => role.name).join(' against ');
  const both = pay.toReversed().flatMap(({ level, cells: [a, b] }) => (a && b ? [{ level, a, b }] : []));
  const [first] = both;
  if (!first)
    return `Not enough data to set the pay of ${names} side by side, ${scope.place}: at no level are there enough records of both.`;
  const when = first.a.period.label;
  const each = both.map(({ level, a, b }) => {
    const own = a.period.label === when ? '' : `, ${a.period.label}`;
    return `${money(a.figures.median, a.currency)} against ${grouped(Math.round(b.figures.median))} at ${level} level (${grouped(a.n)} and ${grouped(b.n)} records${own})`;
  });
  return `Advertised pay of ${names}, ${scope.place}, ${when}, medians: ${each.join('; ')}.`;
}

/** Medians by level, side by side, with their records; nothing where neither has any. */
export function payTable({ sides: [a, b], pay, scope, medians }: CompareAnswer): Piece[] {
  if (pay.length === 0) return [];
  const head = ['Level', `Median ${a.role.name}`, 'Records', `Median ${b.role.name}`, 'Records'];
  const rows = pay.map(({ level, cells }): Cell[] => [levelName(level), ...cells.flatMap(columnsOf)]);
  return [
    table({ caption: `Advertised pay, ${scope.place}`, head, rows }),
    note(say(`Records are ends of advertised ranges; levels are read from titles. ${howCounted(medians)}`)),
  ];
}

function columnsOf(cell: PaidCell | undefined): Cell[] {
  if (!cell) return ['too few records', ''];
  const { figures, currency, period, n } = cell;
  const median = { value: figures.median, text: `${money(figures.median, currency)}, ${period.label}` };
  return [median, { value: n, text: grouped(n) }];
}
