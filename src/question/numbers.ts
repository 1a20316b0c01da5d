import { isYear } from './years.ts';

/** A number as somebody quotes it. */
export type Quoted = {
  typed: string;
  value: number;
  unit: 'percent' | 'points' | 'USD' | 'other currency' | 'plain';
  /** How far the real figure may lie from `value`: half a unit of the last digit written. */
  tolerance: number;
  /** Folded words on both sides, up to the next number. */
  near: string[];
  /** Folded words of the whole sentence. */
  sentence: string[];
};

const NUMBER =
  /(?<![\p{L}\p{N}.,/])(?<sign>US\$|[$£€₹])?\s?(?<digits>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s?(?<scale>k|m|mn|bn|thousand|million|billion|lakh|crore))?(?![\p{L}\p{N}/])(?:\s?(?<unit>%|percent(?:age points?)?|per cent|pct|points|usd|us dollars|dollars?|eur|euros?|gbp|pounds?|inr|rupees?|cad|aud|chf)(?![\p{L}]))?/giu;
const SCALE: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
};
/** Numbers that count something else: "top 10", "tier 1", "next 5 years", "3 years", "Q3". */
const COUNTS_BEFORE = /\b(top|tier|level|next|last|past|coming|first|phase|step|iso|nist|part|version)\s*$/iu;
const COUNTS_AFTER =
  /^\s*\+?\s*(years?|yrs?|months?|weeks?|days?|hours?|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
/** More numbers than this are a table, not a statement. */
const AT_MOST = 12;
const SENTENCE_END = /[!?;\n]|\.(?=\s|$)/;

/**
 * The numbers a text quotes. A small bare number ("3 tips") counts only where the text is known to be a statement to
 * check, because in a question it rarely is one.
 */
export function numbersIn(text: string, fold: (text: string) => string[], statement: boolean): Quoted[] {
  const found = [...text.matchAll(NUMBER)].flatMap((match) => {
    const quoted = read(match);
    const from = match.index;
    const to = from + match[0].length;
    const counts =
      COUNTS_BEFORE.test(text.slice(Math.max(0, from - 12), from)) || COUNTS_AFTER.test(text.slice(to));
    const bare = quoted.unit === 'plain' && !match.groups?.scale;
    const year = bare && isYear(match[0].trim());
    const small = bare && quoted.value < 1000;
    return year || (bare && counts) || (small && !statement) ? [] : [{ ...quoted, from, to }];
  });
  return found.slice(0, AT_MOST).map(({ from, to, ...quoted }, at) => {
    const [start, end] = sentenceAround(text, from, to);
    const before = Math.max(start, found[at - 1]?.to ?? 0);
    const after = Math.min(end, found[at + 1]?.from ?? text.length);
    const words = (a: number, b: number) => fold(text.slice(a, b));
    return {
      ...quoted,
      near: [...words(before, from), ...words(to, after)],
      sentence: words(start, end),
    };
  });
}

function read(match: RegExpMatchArray): Omit<Quoted, 'near' | 'sentence'> {
  const { sign, digits = '', scale, unit } = match.groups ?? {};
  const factor = SCALE[scale?.toLowerCase() ?? ''] ?? 1;
  const plain = digits.replaceAll(',', '');
  const value = Number(plain) * factor;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros = factor === 1 && decimals === 0 && value >= 1000 ? (plain.match(/0+$/)?.[0].length ?? 0) : 0;
  return {
    typed: match[0].trim(),
    value,
    unit: unitOf(sign, unit?.toLowerCase()),
    tolerance: 0.5 * factor * 10 ** (zeros - decimals),
  };
}

function unitOf(sign: string | undefined, unit: string | undefined): Quoted['unit'] {
  if (unit === 'points' || unit?.startsWith('percentage')) return 'points';
  if (unit && /^(%|per ?cent|pct)$/.test(unit)) return 'percent';
  if (sign ? sign.endsWith('$') : unit && /^(usd|us dollars|dollars?)$/.test(unit)) return 'USD';
  return sign || unit ? 'other currency' : 'plain';
}

function sentenceAround(text: string, from: number, to: number): [number, number] {
  let start = from;
  while (start > 0 && !SENTENCE_END.test(text.slice(start - 1, start + 1))) start--;
  const end = text.slice(to).search(SENTENCE_END);
  return [start, end < 0 ? text.length : to + end];
}
