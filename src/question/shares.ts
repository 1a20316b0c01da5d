import type { Example } from './classifier.ts';
import { holdersOf } from './holders.ts';

/** How much of a text was met in training: in all, and by the number of each label. From 0 to 1; a rare word counts more. */
export type SharesOf = (words: string[]) => { known: number; fits: Float64Array };

export function createSharesOf(examples: Example[], labels: string[]): SharesOf {
  const holders = holdersOf(examples.map(({ words }) => words));
  const labelsOf = new Map<string, Set<number>>();
  for (const { words, label } of examples)
    for (const word of new Set(words)) {
      const met = labelsOf.get(word) ?? new Set();
      labelsOf.set(word, met.add(labels.indexOf(label)));
    }
  const rarityOf = (count: number) => Math.log((1 + examples.length) / (1 + count));
  const met = new Map(
    [...holders].map(([word, count]) => [
      word,
      { worth: rarityOf(count), labels: [...(labelsOf.get(word) ?? [])] },
    ]),
  );
  const unmet = rarityOf(0);

  return (words) => {
    const fits = new Float64Array(labels.length);
    let known = 0;
    let all = Number.EPSILON;
    for (const word of words) {
      const found = met.get(word);
      all += found?.worth ?? unmet;
      if (!found) continue;
      known += found.worth;
      for (const label of found.labels) fits[label] = (fits[label] as number) + found.worth;
    }
    return { known: known / all, fits: fits.map((worth) => worth / all) };
  };
}
