import type { PayOverYears } from '../../answer/pay/years.ts';
import type { Role } from '../../knowledge/schema.ts';
import { bareMoney, grouped, money } from '../figure.ts';
import { LIST, levelName, placeOfCells } from './words.ts';

/** Medians that differ by less say nothing. */
const LITTLE = 0.02;

type Direction = 'up' | 'down' | 'little changed';

function direction({ cells }: PayOverYears): Direction {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return 'little changed';
  const change = last.figures.median / first.figures.median - 1;
  if (Math.abs(change) < LITTLE) return 'little changed';
  return change > 0 ? 'up' : 'down';
}

/** What became of all levels together: "mixed" where they differ. */
function together(over: PayOverYears[]): Direction | 'mixed' {
  const all = new Set(over.map(direction));
  const [one] = all;
  return all.size === 1 && one ? one : 'mixed';
}

/**
 * "Mixed: advertised pay for SOC Analyst, United States, median by level: entry 84,000 USD a year in 2024, 91,000 in 2025 to
 * early August (154 and 222 records); …"
 */
export function payMovedLine({ name }: Role, over: PayOverYears[]): string {
  const levels = over.map((line, at) => levelMoved(line, at === 0));
  const word = together(over);
  const opening = `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  return `${opening}: advertised pay for ${name}, ${placeOfCells(over[0]?.cells ?? [])}, median by level: ${levels.join('; ')}.`;
}

function levelMoved({ level, cells }: PayOverYears, first: boolean): string {
  const amounts = cells.map(({ figures, currency, period }, at) => {
    const amount =
      first && at === 0 ? `${money(figures.median, currency)} a year` : bareMoney(figures.median);
    return `${amount} in ${period.label}`;
  });
  const counts = LIST.format(cells.map(({ n }) => grouped(n)));
  return `${level} ${LIST.format(amounts)} (${counts}${first ? ' records' : ''})`;
}

/** The finding as a chart's title: of one level both ends, of several whether they agree. */
export function payFinding(over: PayOverYears[]): string {
  const cells = over.flatMap((line) => line.cells);
  const years = cells.map(({ years }) => years).sort();
  const [line] = over;
  const [first, last] = [line?.cells[0], line?.cells.at(-1)];
  if (over.length === 1 && line && first && last)
    return `${levelName(line.level)} median: ${bareMoney(first.figures.median)} (${first.years}), ${bareMoney(last.figures.median)} (${last.years})`;
  return `Advertised pay by level: ${together(over)}, ${years[0]} to ${years.at(-1)}`;
}
