/** "Jun 2026", for an axis. */
export const shortMonth = (month: string): string => inWords(month, 'short');
/** "June 2026" */
export const longMonth = (month: string): string => inWords(month, 'long');

function inWords(month: string, length: 'short' | 'long'): string {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return first.toLocaleString('en-GB', { month: length, year: 'numeric' }).replace('Sept ', 'Sep ');
}
