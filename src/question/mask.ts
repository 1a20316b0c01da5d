import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';
import type { Kind } from './names.ts';
import { createPhrases } from './phrases.ts';
import type { Read } from './reader.ts';

/** Stands for every job. */
export const ROLE = 'ROLE';

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
  const hasRole = readings.some(({ kind }) => kind === 'role');
  let at = 0;
  for (const { from, to, kind } of readings) {
    masked.push(...words.slice(at, from).map(maskNumber), markOf(kind, hasRole));
    // The words of a topic tell what is asked, unlike those of any other name.
    if (kind === 'topic') masked.push(...words.slice(from, to));
    at = to;
  }
  return [...masked, ...words.slice(at).map(maskNumber)];
}

function markOf(kind: Kind, hasRole: boolean): string {
  // "Analyst pay" asks the same as "soc analyst pay", of one we do not know yet.
  if (kind === 'ambiguous') return ROLE;
  // Beside one of our jobs, another occupation is where somebody comes from.
  return kind === 'occupation' && hasRole ? 'ORIGIN' : kind.toUpperCase();
}

const maskNumber = (word: string) => (/^\d/.test(word) ? 'NUMBER' : word);
