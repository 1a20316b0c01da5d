import type { Fold } from './fold.ts';
import { isYear } from './years.ts';

/** A number as somebody quotes it. */
export type Quoted = {
  typed: string;
  value: number;
  unit: 'percent' | 'points' | 'USD' | 'other currency' | 'plain';
  /** How far the real figure may lie from `value`: half a unit of the last digit written, and never far. */
  tolerance: number;
  /** Folded words on both sides, up to the next number. */
  near: string[];
  /** Folded words of the whole sentence. */
  sentence: string[];
};

const CODES =
  'usd|us dollars|dollars?|eur|euros?|gbp|pounds?|inr|rupees?|cad|aud|chf|sgd|jpy|cny|sek|nok|dkk|nzd|zar|brl|mxn|aed';
/** Digits with commas or points between groups of three, or with decimals after either. */
const DIGITS = 'zero(?![\\s-]?(?:trust|day|knowledge))|\\d{1,3}(?:[,.]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/]|\\p{L}-)(?<sign>[a-z]{0,2}[$£€₹]|(?:${CODES})(?=\\s?\\d))?\\s?(?<digits>${DIGITS})` +
    '(?:\\s?(?<scale>k|m|mn|mil|mio|bn|thousand|million|billion|lakh|crore)s?)?(?![\\p{L}\\p{N}/]|-\\d)' +
    `(?:\\s?(?<unit>%|percent(?:age points?)?|per cent|pct|points|${CODES})(?![\\p{L}]))?`,
  'giu',
);
const SCALE: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mil: 1e6,
  mio: 1e6,
  million: 1e6,
  crore: 1e7,
  bn: 1e9,
  billion: 1e9,
};
/** Numbers that count something else: "top 10", "tier 1", "next 5 years", "3 years", "Q3". */
const COUNTS_BEFORE =
  /\b(top|tier|level|iec|soc|dss|cvss|port|next|last|past|coming|first|phase|step|iso|nist|part|version)\s*$/iu;
const COUNTS_AFTER =
  /^\s*(?:\+\s*)?(years?|yrs?|months?|weeks?|days?|hours?|january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;
/** Nobody rounds an amount or a count further than this share of it: 100,000 does not stand for 124,910. */
const MOST_ROUNDED = 0.02;
/** More numbers than this are a table, not a statement. */
const AT_MOST = 12;
/** The words that only say that a statement follows. */
export const STATEMENT = /^\s*(?:fact[\s-]?check|check|verify)\b:?/iu;
const SENTENCE_END = /[!?;\n]|\.(?=\s|$)/;

/**
 * The numbers a text quotes. A small bare number ("3 tips") counts only where the text is known to be a statement to
 * check, because in a question it rarely is one.
 */
export function numbersIn(text: string, fold: Fold, statement: boolean): Quoted[] {
  const found = [...text.matchAll(NUMBER)].flatMap((match) => {
    const quoted = read(match);
    const from = match.index;
    const to = from + match[0].length;
    const counts =
      COUNTS_BEFORE.test(text.slice(Math.max(0, from - 12), from)) ||
      COUNTS_AFTER.test(text.slice(to, to + 20));
    const bare = quoted.unit === 'plain' && !match.groups?.scale;
    const year = bare && isYear(match[0].trim());
    const small = bare && quoted.value < 1000;
    // The upper end of a range stands for it, where it has a unit; "800-53" is a name.
    const name = bare && /\d-$/.test(text.slice(Math.max(0, from - 2), from));
    return year || name || (bare && counts) || (small && !statement) ? [] : [{ ...quoted, from, to }];
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
  const exact = factor !== 1 || /^(%|per ?cent|pct|points|percentage)/i.test(unit ?? '');
  const plain = digits.toLowerCase() === 'zero' ? '0' : plainDigits(digits, exact);
  const value = Number(plain) * factor;
  const decimals = plain.split('.')[1]?.length ?? 0;
  const zeros =
    factor === 1 && decimals === 0 && value >= 1000 ? plain.length - plain.replace(/0{1,20}$/, '').length : 0;
  const lastDigit = factor * 10 ** (zeros - decimals);
  const kind = unitOf(sign?.toLowerCase(), unit?.toLowerCase());
  const share = kind === 'percent' || kind === 'points';
  const tolerance = share ? 0.5 * lastDigit : Math.min(0.5 * lastDigit, MOST_ROUNDED * value);
  return { typed: match[0].trim(), value, unit: kind, tolerance };
}

/** "206,000", "206.000" and "3,5" as JavaScript reads numbers. `exact`: a share or a scaled number, where "4.763 million" has decimals. */
function plainDigits(digits: string, exact: boolean): string {
  if (digits.startsWith('0') || (exact && /^\d+[.,]\d+$/.test(digits))) return digits.replace(',', '.');
  if (/^\d{1,3}([,.]\d{3})+$/.test(digits)) return digits.replace(/[,.]/g, '');
  return digits.replace(',', '.');
}

const DOLLAR = /^(us)?\$$|^(usd|us dollars|dollars?)$/;

function unitOf(sign: string | undefined, unit: string | undefined): Quoted['unit'] {
  if (unit === 'points' || unit?.startsWith('percentage')) return 'points';
  if (unit && /^(%|per ?cent|pct)$/.test(unit)) return 'percent';
  if (!sign && !unit) return 'plain';
  return [sign, unit].every((one) => one === undefined || DOLLAR.test(one)) ? 'USD' : 'other currency';
}

function sentenceAround(text: string, from: number, to: number): [number, number] {
  const command = STATEMENT.exec(text)?.[0].length ?? 0;
  let start = from;
  while (start > command && !SENTENCE_END.test(text.slice(start - 1, start + 1))) start--;
  const end = text.slice(to).search(SENTENCE_END);
  return [start, end < 0 ? text.length : to + end];
}
