import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DataPoint } from '../knowledge/schema.ts';
import type { Fold } from '../question/fold.ts';
import { rarestFirst } from '../question/holders.ts';

/** What a figure has in common with some words: how many of them, and how rare these are together. */
type Common = { shared: number; worth: number };
export type Relevance = (words: string[]) => ReadonlyMap<string, Common>;

/** A word in more figures than this says nothing about what one of them measures. */
const MOST_COMMON = 0.2;
const LOOK_AT_MOST = 2000;

/** How well figures fit the words of a question, by id: a word is worth the logarithm of how few figures have it. */
export function createRelevance(knowledge: Knowledge, fold: Fold): Relevance {
  const figures = [...knowledge.figures.values()];
  const holders = Map.groupBy(
    figures.flatMap((figure) =>
      [...new Set(fold(textOf(figure, knowledge)))].map((word) => ({ word, id: figure.id })),
    ),
    ({ word }) => word,
  );

  return (words) => {
    const found = new Map<string, Common>();
    const lists = [...new Set(words)]
      .map((word) => holders.get(word) ?? [])
      .filter(({ length }) => length <= figures.length * MOST_COMMON);
    for (const list of rarestFirst(lists, LOOK_AT_MOST)) {
      const rarity = Math.log(figures.length / list.length);
      for (const { id } of list) {
        const { worth, shared } = found.get(id) ?? { worth: 0, shared: 0 };
        found.set(id, { worth: worth + rarity, shared: shared + 1 });
      }
    }
    return found;
  };
}

function textOf(figure: DataPoint, { language, roles }: Knowledge): string {
  const { says, definition, place, subject, metric } = figure;
  const subjectName = roles.get(subject)?.name ?? language.populations[subject] ?? '';
  return [says, definition, place.label, subjectName, language.metrics[metric] ?? ''].join(' ');
}
