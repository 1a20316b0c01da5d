import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Ask } from '../knowledge/language.ts';
import type { Fold } from './fold.ts';

/** What folded words ask besides the kind of question, by language/asks.yml, and every word that may ask so. */
export type Asks = { in: (words: string[]) => ReadonlySet<Ask>; words: ReadonlySet<string> };

export function createAsks({ language }: Knowledge, fold: Fold): Asks {
  const phrases = Object.entries(language.asks).flatMap(([ask, all]) =>
    all.map((phrase) => ({ ask: ask as Ask, words: fold(phrase) })),
  );
  const byFirst = Map.groupBy(phrases, ({ words }) => words[0]);
  return {
    in: (words) => {
      const isAt = (phrase: string[], at: number) => phrase.every((word, nth) => words[at + nth] === word);
      const begin = (word: string, at: number) =>
        (byFirst.get(word) ?? []).filter((phrase) => isAt(phrase.words, at));
      return new Set(words.flatMap(begin).map(({ ask }) => ask));
    },
    words: new Set(phrases.flatMap(({ words }) => words)),
  };
}
