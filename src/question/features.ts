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

/** The pairs of neighbours (`p`) in a text, its begin and its end included. */
export function pairsOf(words: string[]): string[] {
  return [...words, '$'].map((word, at) => `p ${words[at - 1] ?? '^'} ${word}`);
}

/** Letters only help out where a word is new: a word has a dozen runs of them, which would drown it. */
export const weightOf = (feature: string): number => (feature.startsWith('c ') ? 1 : 4);
