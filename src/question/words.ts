/** Nothing in it has another form. */
const PLAIN = /^[ -~\s]*$/;
/** A currency's sign without an amount: "pentester $$$". */
const LONE_SIGN = /(?<!\d\s?[a-z]{0,3}\s?)[$£€₹]+(?!\s?\d)/g;
const WORD = /\d+(?:[.,]\d+)*(?:[a-z]+|%)?|[\p{L}\p{N}]+(?:['’][\p{L}]+)*\+?/gu;

/** The words of a text, folded so that case, accents, hyphens, apostrophes and a plural s make no difference. */
export const wordsOf = (text: string): string[] => typedWordsOf(text).map(singular);

/** The same with a plural s left in place. */
export function typedWordsOf(text: string): string[] {
  const plain = (PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  const withAnd = plain
    .replace(/\bu\.s\.?(?=\W|$)|\bu\.s\.a\.?/g, 'usa')
    .replaceAll('&', ' and ')
    .replace(LONE_SIGN, ' money ');
  return (withAnd.match(WORD) ?? []).map((word) => word.replace(/['’]/g, ''));
}

export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
