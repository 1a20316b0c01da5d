import type { CompareAnswer } from '../../answer/answer.ts';
import type { PaidCell } from '../../answer/pay/levels.ts';
import { bareMoney, grouped, money } from '../figure.ts';
import { note, type Piece } from '../kit.ts';
import { say } from '../phrase.ts';
import { type Cell, table } from '../table.ts';
import { abroad } from './caveats.ts';
import { missingPay } from './missing.ts';
import { howCounted, LIST, levelName, markOf, placeOf, recordsAre } from './words.ts';

/** The first line where pay is compared: who is ahead, then "150,000 USD against 140,000 at senior level (124 and 86 records); …" */
export function payAgainst({ sides, pay, scope, missing }: CompareAnswer): string {
  const [one = '', other = ''] = sides.map(({ role }) => role.name);
  if (missing) return missingPay(`${one} and ${other}`, scope, missing);
  const both = pay.toReversed().flatMap(({ level, cells: [a, b] }) => (a && b ? [{ level, a, b }] : []));
  const [first] = both;
  if (!first)
    return `Not enough data to set the pay of ${one} and ${other} side by side, ${placeOf(scope)}: at no level are there enough records of both.`;
  const when = first.a.period.label;
  const each = both.map(({ level, a, b }) => {
    const own = a.period.label === when ? '' : `, ${a.period.label}`;
    return `${money(a.figures.median, a.currency)} against ${bareMoney(b.figures.median)} at ${level} level (${grouped(a.n)} and ${grouped(b.n)} records${own})`;
  });
  const ahead = [
    leads(
      one,
      both.filter(({ a, b }) => a.figures.median > b.figures.median),
    ),
    leads(
      other,
      both.filter(({ a, b }) => b.figures.median > a.figures.median),
    ),
  ];
  return `${ahead.filter(Boolean).join(', ') || 'Level'} in adverts, ${placeOf(scope)}, ${when}, medians of ${one} against ${other}: ${each.join('; ')}; ${markOf([first.a])}.`;
}

function leads(name: string, levels: { level: string }[]): string | undefined {
  return levels.length > 0
    ? `${name} ahead at ${LIST.format(levels.map(({ level }) => level))} level`
    : undefined;
}

/** Medians by level, side by side, with their records; nothing where neither has any. */
export function payTable({ sides: [a, b], pay, scope }: CompareAnswer): Piece[] {
  if (pay.length === 0) return [];
  const head = ['Level', `Median ${a.role.name}`, 'Records', `Median ${b.role.name}`, 'Records'];
  const rows = pay.map(({ level, cells }): Cell[] => [levelName(level), ...cells.flatMap(columnsOf)]);
  const cells = pay.flatMap((pair) => pair.cells.flatMap((cell) => cell ?? []));
  return [
    table({ caption: `Advertised pay, ${placeOf(scope)}`, head, rows }),
    note(say([recordsAre(cells), ...abroad(scope.country), howCounted(cells)].join(' '))),
  ];
}

function columnsOf(cell: PaidCell | undefined): Cell[] {
  if (!cell) return ['too few records', ''];
  const { figures, currency, period, n } = cell;
  const median = { value: figures.median, text: `${money(figures.median, currency)}, ${period.label}` };
  return [median, { value: n, text: grouped(n) }];
}
