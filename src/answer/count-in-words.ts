const WORDS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** "nine"; from thirteen on a number. */
export const countInWords = (count: number): string => WORDS[count] ?? String(count);
