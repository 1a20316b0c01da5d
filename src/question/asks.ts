import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Ask } from '../knowledge/language.ts';
import type { Fold } from './fold.ts';

/** What folded words ask besides the kind of question, by language/asks.yml. */
export function createAsks({ language }: Knowledge, fold: Fold): (words: string[]) => ReadonlySet<Ask> {
  const phrases = Object.entries(language.asks).flatMap(([ask, all]) =>
    all.map((phrase) => ({ ask: ask as Ask, phrase: ` ${fold(phrase).join(' ')} ` })),
  );
  return (words) => {
    const text = ` ${words.join(' ')} `;
    return new Set(phrases.filter(({ phrase }) => text.includes(phrase)).map(({ ask }) => ask));
  };
}
