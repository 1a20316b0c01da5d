/** Nothing in it has another form. */
const PLAIN = /^[ -~\s]*$/;
/** A currency's sign without an amount: "pentester $$$". */
const LONE_SIGN = /(?<!\d\s?[a-z]{0,3}\s?)[$£€₹]+(?!\s?\d)/g;
const WORD = /\d+(?:[.,]\d+)*(?:[a-z]+|%)?|[\p{L}\p{N}]+(?:['’][\p{L}]+)*\+?/gu;

/** The words of a text, folded so that case, accents, hyphens, apostrophes and a plural s make no difference. */
export const wordsOf = (text: string): string[] => typedWordsOf(text).map(singular);

/** The same with a plural s left in place. */
export function typedWordsOf(text: string): string[] {
  const plain = PLAIN.test(text) ? text : withFlagsNamed(text).normalize('NFKD').replace(/\p{M}/gu, '');
  const shouting = plain === plain.toUpperCase();
  const withAnd = (shouting ? plain : plain.replace(/\bUS\b/g, 'usa'))
    .toLowerCase()
    .replace(/\bu\.s\.?(?=\W|$)|\bu\.s\.a\.?/g, 'usa')
    .replace(/[-=]{1,3}>|→|»/g, ' to ')
    .replaceAll('&', ' and ')
    .replace(LONE_SIGN, ' money ');
  return (withAnd.match(WORD) ?? []).map((word) => word.replace(/['’]/g, ''));
}

const COUNTRY = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
/** Two letters of the alphabet of flags. */
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/gu;

/** "Pentester wage 🇦🇺" names Australia. */
function withFlagsNamed(text: string): string {
  return text.replace(FLAG, (flag) => {
    const code = [...flag].map((letter) => String.fromCharCode((letter.codePointAt(0) ?? 0) - 0x1f1a5));
    return ` ${COUNTRY.of(code.join('')) ?? ''} `;
  });
}

export function singular(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') && word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
