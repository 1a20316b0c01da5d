const NAMES = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** "Jun 2026", for an axis. */
export const shortMonth = (month: string): string => `${nameOf(month).slice(0, 3)} ${month.slice(0, 4)}`;
/** "June 2026" */
export const longMonth = (month: string): string => `${nameOf(month)} ${month.slice(0, 4)}`;

const nameOf = (month: string) => NAMES[Number(month.slice(5, 7)) - 1] ?? '';

/** Months since the year 0: two of them tell how far they are apart. */
export const monthNumber = (month: string): number =>
  Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
