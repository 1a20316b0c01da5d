import { monthName } from './months.ts';
import type { DataPoint } from './schema.ts';

/** `axis`: as short as an axis needs it, "2025 to Aug". */
export type PayPeriod = DataPoint['period'] & { axis: string };

/** The time that years of the pay table stand for: "2025 to early August", "2023 to early August 2025", "2024". */
export function payPeriod(years: string, through: string): PayPeriod {
  const [first = '', last = first] = years.split('-');
  const to = through.startsWith(last) ? through : `${last}-12-31`;
  const part = partOfYear(to);
  const until = first === last ? part : [part, last].filter(Boolean).join(' ');
  const axis = part ? `${years} to ${monthName(to).slice(0, 3)}` : years;
  return { from: `${first}-01-01`, to, label: until ? `${first} to ${until}` : first, axis };
}

/** "early August"; nothing at the end of a year. */
function partOfYear(day: string): string | undefined {
  const date = Temporal.PlainDate.from(day);
  if (date.month === 12 && date.day === 31) return undefined;
  const month = monthName(day);
  if (date.day <= 10) return `early ${month}`;
  return date.day <= 20 ? `mid ${month}` : `the end of ${month}`;
}
