/** What a classifier sees of a text: its words, pairs of neighbours, and runs of 3 to 5 letters. Words in capitals are marks and stay whole. */
export function featuresOf(words: string[]): string[] {
  const features: string[] = [];
  let before = '^';
  for (const word of words) {
    features.push(`w ${word}`, `p ${before} ${word}`);
    before = word;
    if (word === word.toUpperCase()) continue;
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size++)
      for (let from = 0; from + size <= padded.length; from++) features.push(padded.slice(from, from + size));
  }
  features.push(`p ${before} $`);
  return features;
}
