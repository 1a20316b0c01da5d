import type { Kind } from './names.ts';
import type { Reading } from './slots.ts';

/** Kinds whose own words tell nothing about what is asked. A topic's words do, so they stay beside its mark. */
const HIDDEN: ReadonlySet<Kind> = new Set([
  'role',
  'stage',
  'certification',
  'family',
  'place',
  'level',
  'remote',
  'year',
  'ambiguous',
  'occupation',
]);

/** "Analyst pay" asks the same as "soc analyst pay", of one we do not know yet. */
const MARK: Partial<Record<Kind, string>> = { ambiguous: 'ROLE' };

/** The words with every name replaced by its kind, so that a question about one role teaches about all of them. */
export function mask(words: string[], readings: Reading[]): string[] {
  const masked: string[] = [];
  // Beside one of our jobs, another occupation is where somebody comes from.
  const hasRole = readings.some(({ kind }) => kind === 'role');
  const markOf = (kind: Kind) =>
    hasRole && kind === 'occupation' ? 'ORIGIN' : (MARK[kind] ?? kind.toUpperCase());
  let at = 0;
  for (const { from, to, kind } of readings) {
    masked.push(...words.slice(at, from).map(maskNumber), markOf(kind));
    if (!HIDDEN.has(kind)) masked.push(...words.slice(from, to));
    at = to;
  }
  return [...masked, ...words.slice(at).map(maskNumber)];
}

const maskNumber = (word: string) => (/^\d/.test(word) ? 'NUMBER' : word);
