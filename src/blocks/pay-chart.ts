import { leading, type PayOverYears } from '../answer/pay/years.ts';
import type { Role } from '../knowledge/schema.ts';
import { chart } from './chart.ts';
import { grouped } from './figure.ts';
import { note, type Piece } from './kit.ts';
import { levelName } from './pay-words.ts';
import { say } from './phrase.ts';

/** Medians by year, one line a level; the title says what became of the level with most records. */
export function payChart(over: PayOverYears[]): Piece[] {
  const lead = leading(over);
  const currency = lead?.cells[0]?.currency;
  if (!lead || !currency) return [];
  return [
    chart({
      kind: 'line',
      title: finding(lead),
      xLabel: 'Year',
      yLabel: `${currency} a year, median`,
      lines: over.map(({ level, cells }) => ({
        name: levelName(level),
        points: cells.map(({ period, figures }) => ({ label: short(period.label), value: figures.median })),
      })),
      print: (value) => grouped(Math.round(value)),
    }),
    note(
      say(
        'From year to year the employers who advertise change too, so this is no pay rise or cut of anybody.',
      ),
    ),
  ];
}

/** "Advertised pay for SOC Analyst, United States, senior level: median 147,200 USD in 2024 and 135,000 in 2025 to early August." */
export function payMovedLine({ name }: Role, over: PayOverYears[], place: string): string | undefined {
  const lead = leading(over);
  const [first] = lead?.cells ?? [];
  if (!lead || !first) return undefined;
  const amounts = lead.cells.map(
    ({ figures, period }) => `${grouped(Math.round(figures.median))} in ${period.label}`,
  );
  const counts = lead.cells.map(({ n }) => grouped(n));
  return `Advertised pay for ${name}, ${place}, ${lead.level} level: median ${LIST.format(amounts)} (${first.currency}; records ${LIST.format(counts)}).`;
}

const LIST = new Intl.ListFormat('en-GB');

/** "2025 to early August" has no room on an axis. */
const short = (label: string): string =>
  label.replace(/ to (early|mid|the end of) (\p{L}{3})\p{L}*$/u, ' to $2');

/** "Senior median up 3%, 2024 to 2025" */
export function finding({ level, cells }: PayOverYears): string {
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return '';
  const percent = Math.round((last.figures.median / first.figures.median - 1) * 100);
  const moved = percent === 0 ? 'unchanged' : percent > 0 ? `up ${percent}%` : `down ${-percent}%`;
  return `${levelName(level)} median pay ${moved}, ${first.years} to ${last.years}`;
}
