/** What a classifier sees of one word: itself (`w`) and its runs of 3 and 4 letters (`c`). Words in capitals are marks and stay whole. */
export function featuresOfWord(word: string): string[] {
  if (word === word.toUpperCase()) return [`w ${word}`];
  const features = [`w ${word}`];
  const padded = ` ${word} `;
  for (let size = 3; size <= 4; size++)
    for (let from = 0; from + size <= padded.length; from++)
      features.push(`c ${padded.slice(from, from + size)}`);
  return features;
}

/** Words farther apart are no pair. */
const APART = 2;

/** The pairs (`p`) of words that stand near each other, in their order; a text's begin and its end count as words. */
export function pairsOf(words: string[]): string[] {
  const all = ['^', ...words, '$'];
  return all.flatMap((word, at) => all.slice(at + 1, at + 1 + APART).map((other) => `p ${word} ${other}`));
}

const WEIGHTS: Record<string, number> = { w: 3, p: 2, c: 1 };

/** Letters only help out where a word is new: a word has a dozen runs of them, which would drown it. */
export const weightOf = (feature: string): number => WEIGHTS[feature[0] ?? ''] ?? 1;
