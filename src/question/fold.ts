import type { Knowledge } from '../knowledge/knowledge.ts';
import { singular, typedWordsOf, wordsOf } from './words.ts';

/** The words of a text with abbreviations and habitual misspellings written out. */
export type Fold = (text: string) => string[];
/** What one word stands for, when it is an abbreviation: "cert" for "certification". */
export type Written = (word: string) => string[] | undefined;

export function createFold({ language }: Knowledge): { fold: Fold; written: Written } {
  const replaced = new Map(
    Object.entries(language.spellings).map(([from, to]) => [from.toLowerCase(), wordsOf(to)]),
  );
  const written: Written = (word) => replaced.get(word) ?? replaced.get(singular(word));
  return { written, fold: (text) => typedWordsOf(text).flatMap((word) => written(word) ?? [singular(word)]) };
}
