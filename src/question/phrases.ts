import type { Fold } from './fold.ts';

/** Which of some groups of phrases folded words hold, and every word of these phrases. */
export type Phrases<Group extends string> = {
  in: (words: string[]) => ReadonlySet<Group>;
  words: ReadonlySet<string>;
};

/** Indexes phrases by their first word, so that looking for them takes no longer with more of them. */
export function createPhrases<Group extends string>(
  groups: Partial<Record<Group, string[]>>,
  fold: Fold,
): Phrases<Group> {
  const phrases = (Object.entries(groups) as [Group, string[]][]).flatMap(([group, all]) =>
    all.map((phrase) => ({ group, words: fold(phrase) })),
  );
  const byFirst = Map.groupBy(phrases, ({ words }) => words[0]);
  return {
    in: (words) => {
      const isAt = (phrase: string[], at: number) => phrase.every((word, nth) => words[at + nth] === word);
      const begin = (word: string, at: number) =>
        (byFirst.get(word) ?? []).filter((phrase) => isAt(phrase.words, at));
      return new Set(words.flatMap(begin).map(({ group }) => group));
    },
    words: new Set(phrases.flatMap(({ words }) => words)),
  };
}
