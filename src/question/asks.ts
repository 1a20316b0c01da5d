import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Ask } from '../knowledge/language.ts';
import type { Fold } from './fold.ts';

/** What folded words ask besides the kind of question, by language/asks.yml, and every word that may ask so. */
export type Asks = { in: (words: string[]) => ReadonlySet<Ask>; words: ReadonlySet<string> };

export function createAsks({ language }: Knowledge, fold: Fold): Asks {
  const phrases = Object.entries(language.asks).flatMap(([ask, all]) =>
    all.map((phrase) => ({ ask: ask as Ask, words: fold(phrase) })),
  );
  const texts = phrases.map(({ ask, words }) => ({ ask, text: ` ${words.join(' ')} ` }));
  return {
    in: (words) => {
      const text = ` ${words.join(' ')} `;
      return new Set(texts.filter((phrase) => text.includes(phrase.text)).map(({ ask }) => ask));
    },
    words: new Set(phrases.flatMap(({ words }) => words)),
  };
}
