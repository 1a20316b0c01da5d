import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from '../question/fold.ts';
import { createOverlap, type Overlap } from '../question/overlap.ts';

/** A word in more figures than this says nothing about what one of them measures. */
const MOST_COMMON = 0.2;

/** How well figures fit the words of a question. */
export function createRelevance({ figures, language, roles }: Knowledge, fold: Fold): Overlap {
  const subjectOf = (id: string) => roles.get(id)?.name ?? language.populations[id] ?? '';
  const entries = [...figures.values()].map(
    ({ id, says, definition, place, subject, metric }): [string, string[]] => [
      id,
      fold([says, definition, place.label, subjectOf(subject), language.metrics[metric] ?? ''].join(' ')),
    ],
  );
  return createOverlap(entries, { mostCommon: MOST_COMMON });
}
