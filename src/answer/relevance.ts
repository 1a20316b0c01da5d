import type { Knowledge } from '../knowledge/knowledge.ts';
import type { DataPoint } from '../knowledge/schema.ts';
import type { Fold } from '../question/fold.ts';

/** What a figure has in common with some words: how many of them, and how rare these are together. */
type Common = { shared: number; worth: number };
export type Relevance = (words: string[]) => ReadonlyMap<string, Common>;

/** A word in more figures than this says nothing about what one of them measures. */
const MOST_COMMON = 0.2;
/** The rarest words tell most; with very many figures, those that share only a common word are not looked at. */
const LOOK_AT_MOST = 2000;

/** How well figures fit the words of a question, by id: a word is worth the logarithm of how few figures have it. */
export function createRelevance(knowledge: Knowledge, fold: Fold): Relevance {
  const figures = [...knowledge.figures.values()];
  const holders = new Map<string, string[]>();
  for (const figure of figures)
    for (const word of new Set(fold(textOf(figure, knowledge)))) {
      const ids = holders.get(word);
      if (ids) ids.push(figure.id);
      else holders.set(word, [figure.id]);
    }

  return (words) => {
    const found = new Map<string, Common>();
    const lists = [...new Set(words)].map((word) => holders.get(word) ?? []);
    let looked = 0;
    for (const ids of lists.sort((a, b) => a.length - b.length)) {
      looked += ids.length;
      if (ids.length > figures.length * MOST_COMMON || looked > LOOK_AT_MOST) break;
      const rarity = Math.log(figures.length / ids.length);
      for (const id of ids) {
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
