/** What a classifier sees of a text: its words (`w`), pairs of neighbours (`p`), and runs of 3 and 4 letters (`c`). Words in capitals are marks and stay whole. */
export function featuresOf(words: string[]): string[] {
  const features: string[] = [];
  let before = '^';
  for (const word of words) {
    features.push(`w ${word}`, `p ${before} ${word}`);
    before = word;
    if (word === word.toUpperCase()) continue;
    const padded = ` ${word} `;
    for (let size = 3; size <= 4; size++)
      for (let from = 0; from + size <= padded.length; from++)
        features.push(`c ${padded.slice(from, from + size)}`);
  }
  features.push(`p ${before} $`);
  return features;
}

/** Letters only help out where a word is new: a word has a dozen runs of them, which would drown it. */
export const weightOf = (feature: string): number => (feature.startsWith('c ') ? 1 : 4);
