export const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "June", of a month or a day such as "2026-06". */
export const monthName = (month: string): string => MONTHS[Number(month.slice(5, 7)) - 1] ?? '';
/** "Jun 2026", for an axis. */
export const shortMonth = (month: string): string => `${monthName(month).slice(0, 3)} ${month.slice(0, 4)}`;
/** "June 2026" */
export const longMonth = (month: string): string => `${monthName(month)} ${month.slice(0, 4)}`;

/** Months since the year 0: two of them tell how far they are apart. */
export const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
