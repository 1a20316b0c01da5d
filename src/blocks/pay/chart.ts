import type { PaidCell } from '../../answer/pay/levels.ts';
import type { PayOverYears } from '../../answer/pay/years.ts';
import { FIRST_YEAR } from '../../knowledge/pay.ts';
import { chart } from '../chart.ts';
import { bareMoney } from '../figure.ts';
import { note, type Piece } from '../kit.ts';
import { say } from '../phrase.ts';
import { payFinding } from './moved.ts';
import { LIST, levelName } from './words.ts';

/** Medians by year, one line a level. */
export function payChart(over: PayOverYears[]): Piece[] {
  const currency = over[0]?.cells[0]?.currency;
  if (!currency) return [];
  const points = (cells: PaidCell[]) =>
    cells.map(({ period, figures }) => ({ label: period.axis, value: figures.median }));
  return [
    chart({
      kind: 'line',
      title: payFinding(over),
      xLabel: 'Year',
      yLabel: `${currency} a year, median`,
      lines: over.map(({ level, cells }) => ({ name: levelName(level), points: points(cells) })),
      print: bareMoney,
    }),
    note(say([CAVEAT, ...thinYears(over)].join(' '))),
  ];
}

const CAVEAT =
  'From year to year the employers who advertise change too, so this is no pay rise or cut of anybody.';

/** Years that a line lacks between the first of the data and its last. */
function thinYears(over: PayOverYears[]): string[] {
  return over.flatMap(({ level, cells }) => {
    const years = cells.map((cell) => Number(cell.years));
    const last = Math.max(...years);
    const all = Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => FIRST_YEAR + at);
    const missing = all.filter((year) => !years.includes(year));
    return missing.length > 0
      ? [`Too few records at ${level} level in ${LIST.format(missing.map(String))}.`]
      : [];
  });
}
