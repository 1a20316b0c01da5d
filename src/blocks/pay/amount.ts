import type { PayAnswer } from '../../answer/answer.ts';
import type { Standing } from '../../answer/pay/amount.ts';
import { bareMoney, grouped, money } from '../figure.ts';
import { placeOf } from './words.ts';

const WHERE: Record<Standing, string> = {
  'lowest tenth': 'in the lowest tenth',
  'lowest quarter': 'in the lowest quarter',
  'below the median': 'in the middle half, below the median',
  'at the median': 'about the median',
  'above the median': 'in the middle half, above the median',
  'highest quarter': 'in the highest quarter',
  'highest tenth': 'in the highest tenth',
};

/** "70,000 GBP a year for Security Engineer, United Kingdom: at mid level in the middle half, above the median (60,050; 40 records, 2025 …); …" */
export function amountLine({ amount, role, scope }: PayAnswer): string | undefined {
  const [first] = amount?.standings ?? [];
  if (!amount || !first) return undefined;
  const when = first.cell.period.label;
  const levels = amount.standings.map(({ cell, standing }) => {
    const own = cell.period.label === when ? '' : `, ${cell.period.label}`;
    return `at ${cell.level} level ${WHERE[standing]} (${bareMoney(cell.figures.median)}; ${grouped(cell.n)} records${own})`;
  });
  return `${money(amount.value, first.cell.currency)} a year beside adverts for ${role.name}, ${placeOf(scope)}, ${when}: ${levels.join('; ')}.`;
}
