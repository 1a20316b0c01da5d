import type { Percentiles } from '../../knowledge/pay.ts';
import type { Part } from '../../question/question.ts';
import type { PaidCell } from './levels.ts';

/** Where an amount lies among the figures of a cell. */
export type Standing =
  | 'lowest tenth'
  | 'lowest quarter'
  | 'below the median'
  | 'at the median'
  | 'above the median'
  | 'highest quarter'
  | 'highest tenth';

/** A yearly amount somebody asks about, with where it stands at each level. */
export type AmountAsked = { value: number; standings: { cell: PaidCell; standing: Standing }[] };

/** Less is no yearly pay, more no salary. */
const YEARLY = { least: 10_000, most: 2_000_000 };
/** As near as people round. */
const NEAR = 0.02;

/** The amount in a question such as "is 90k good for a pentester"; without a currency, or in dollars where pay is in dollars. */
export function amountAsked({ statements }: Part, cells: PaidCell[]): AmountAsked | undefined {
  const isIn = (unit: string) => unit === 'plain' || (unit === 'USD') === (cells[0]?.currency === 'USD');
  const amount = statements.find(
    ({ value, unit }) => value >= YEARLY.least && value <= YEARLY.most && unit !== 'percent' && isIn(unit),
  );
  if (!amount || cells.length === 0) return undefined;
  const { value } = amount;
  return { value, standings: cells.map((cell) => ({ cell, standing: standingOf(value, cell.figures) })) };
}

function standingOf(value: number, { p10, p25, median, p75, p90 }: Percentiles): Standing {
  if (Math.abs(value / median - 1) <= NEAR) return 'at the median';
  if (value < p10) return 'lowest tenth';
  if (value < p25) return 'lowest quarter';
  if (value < median) return 'below the median';
  if (value <= p75) return 'above the median';
  return value <= p90 ? 'highest quarter' : 'highest tenth';
}
