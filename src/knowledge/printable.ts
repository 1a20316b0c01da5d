/** Would steer a terminal or turn the text around: control and format characters, and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const LONGEST = 80;

/** Text from a file, safe to show on a terminal. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '·');

/** A value from a file as it is quoted in a message: at most 80 characters of it, safe on a terminal. */
export const quotable = (text: string): string =>
  printable(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
