import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';
import type { Kind } from './names.ts';
import { createPhrases } from './phrases.ts';
import type { Read } from './reader.ts';

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

/** Stands for every job. */
export const ROLE = 'ROLE';

/** "Analyst pay" asks the same as "soc analyst pay", of one we do not know yet. */
const MARK: Partial<Record<Kind, string>> = { ambiguous: ROLE };

export type Mask = (read: Pick<Read, 'words' | 'readings'>) => string[];

/**
 * Makes of a text what the classifier sees: its words, in which a question about one role teaches about all of them and a
 * phrasing about its synonyms. Names are replaced by their kind, and the semantic fields of the words follow at the end.
 */
export function createMask({ language }: Knowledge, fold: Fold): Mask {
  const fields = createPhrases(language.fields, fold);
  return ({ words, readings }) => [
    ...withoutNames(words, readings),
    ...[...fields.in(words)].map((field) => `FIELD ${field.toUpperCase()}`).sort(),
  ];
}

function withoutNames(words: string[], readings: Read['readings']): string[] {
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
