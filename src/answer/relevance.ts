import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DataPoint } from '../knowledge/schema.ts';
import { wordsOf } from '../question/words.ts';

/** How well figures fit words: the sum over the words they share, each worth more the rarer it is. */
export type Relevance = {
  /** Worth by figure id; a figure that shares nothing is left out. */
  of: (words: string[]) => Map<string, { worth: number; shared: number }>;
};

/** Words that say nothing about what a figure measures. */
const MOST_COMMON = 0.2;

export function createRelevance({ figures, language, roles }: Knowledge): Relevance {
  const byWord = new Map<string, string[]>();
  const subjectOf = (id: string) => roles.get(id)?.name ?? language.populations[id] ?? '';
  for (const point of figures.values())
    for (const word of vocabularyOf(point, subjectOf(point.subject), language.metrics[point.metric] ?? ''))
      byWord.set(word, [...(byWord.get(word) ?? []), point.id]);
  for (const [word, ids] of byWord) if (ids.length > figures.size * MOST_COMMON) byWord.delete(word);

  return {
    of: (words) => {
      const found = new Map<string, { worth: number; shared: number }>();
      for (const word of new Set(words)) {
        const ids = byWord.get(word) ?? [];
        const rarity = Math.log(figures.size / ids.length);
        for (const id of ids) {
          const { worth, shared } = found.get(id) ?? { worth: 0, shared: 0 };
          found.set(id, { worth: worth + rarity, shared: shared + 1 });
        }
      }
      return found;
    },
  };
}

function vocabularyOf({ says, definition, place }: DataPoint, subject: string, metric: string): Set<string> {
  return new Set(wordsOf([says, definition, place.label, subject, metric].join(' ')));
}
