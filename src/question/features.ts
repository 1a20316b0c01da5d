/** A text as the classifier sees it: the numbers of its features, and their weights, which have length 1 together. */
export type Vector = { at: Int32Array; value: Float64Array };
export type Features = { vectorOf: (words: string[]) => Vector; count: number };

/** Letters only help out where a word is new: a word has a dozen runs of them, which would drown it. */
const WEIGHTS = { word: 3, pair: 2, letters: 1 };
/** Words farther apart are no pair. */
const APART = 2;
/** More words than any training has. */
const PAIRS = 2 ** 26;

/**
 * Numbers what occurs in the texts: words, their runs of 3 and 4 letters, and pairs of words near each other, where the
 * begin and the end of a text count as words. They are weighed by TF-IDF with sublinear counts.
 */
export function createFeatures(texts: string[][]): Features {
  const weights: number[] = [];
  const numbered = <Key>(places: Map<Key, number>, key: Key, weight: number): number => {
    const place = places.get(key) ?? weights.push(weight) - 1;
    places.set(key, place);
    return place;
  };
  const letters = new Map<string, number>();
  const pairs = new Map<number, number>();
  /** The features of each word, its own first. */
  const byWord = new Map<string, number[]>([
    ['^', [weights.push(0) - 1]],
    ['$', [weights.push(0) - 1]],
  ]);
  for (const word of texts.flat())
    if (!byWord.has(word))
      byWord.set(word, [
        weights.push(WEIGHTS.word) - 1,
        ...runsOf(word).map((run) => numbered(letters, run, WEIGHTS.letters)),
      ]);
  const ownOf = (word: string) => byWord.get(word)?.[0] ?? -1;
  const bags = texts.map((words) => [
    ...words.flatMap((word) => byWord.get(word) ?? []),
    ...pairsOf(words.map(ownOf), ownOf).map((pair) => numbered(pairs, pair, WEIGHTS.pair)),
  ]);
  const worth = weigh(bags, weights);
  /** How often each occurs in one text; all zero between two. */
  const times = new Uint16Array(weights.length);
  const known = <Key>(places: Map<Key, number>, keys: Key[]) => keys.map((key) => places.get(key) ?? -1);

  return {
    count: weights.length,
    vectorOf: (words) => {
      const found: number[] = [];
      const count = (place: number) => {
        if (place < 0) return;
        if (times[place] === 0) found.push(place);
        times[place] = (times[place] as number) + 1;
      };
      for (const word of words)
        for (const place of byWord.get(word) ?? known(letters, runsOf(word))) count(place);
      for (const pair of pairsOf(words.map(ownOf), ownOf)) count(pairs.get(pair) ?? -1);
      const vector = toVector(found, times, worth);
      for (const place of found) times[place] = 0;
      return vector;
    },
  };
}

/** Words in capitals are marks and have no runs. */
function runsOf(word: string): string[] {
  if (word === word.toUpperCase()) return [];
  const padded = ` ${word} `;
  const runs: string[] = [];
  for (let size = 3; size <= 4; size++)
    for (let from = 0; from + size <= padded.length; from++) runs.push(padded.slice(from, from + size));
  return runs;
}

/** Numbers that stand for two words each, by the words' own numbers; one unknown makes no pair. */
function pairsOf(own: number[], ownOf: (word: string) => number): number[] {
  const all = [ownOf('^'), ...own, ownOf('$')];
  const pairs: number[] = [];
  for (let at = 0; at < all.length; at++)
    for (let next = at + 1; next <= at + APART && next < all.length; next++)
      if ((all[at] as number) >= 0 && (all[next] as number) >= 0)
        pairs.push((all[at] as number) * PAIRS + (all[next] as number));
  return pairs;
}

/** What each feature counts for: its weight times its inverse document frequency. */
function weigh(bags: number[][], weights: number[]): Float64Array {
  const counts = new Int32Array(weights.length);
  const lastIn = new Int32Array(weights.length).fill(-1);
  bags.forEach((bag, at) => {
    for (const place of bag) {
      if (lastIn[place] === at) continue;
      lastIn[place] = at;
      counts[place] = (counts[place] as number) + 1;
    }
  });
  return Float64Array.from(counts, (count, place) => {
    const rarity = Math.log((1 + bags.length) / (1 + count)) + 1;
    return (weights[place] as number) * rarity;
  });
}

function toVector(places: number[], times: Uint16Array, worth: Float64Array): Vector {
  const at = Int32Array.from(places);
  const value = new Float64Array(at.length);
  let squares = 0;
  for (let k = 0; k < at.length; k++) {
    const place = at[k] as number;
    const count = times[place] as number;
    const weight = (count === 1 ? 1 : 1 + Math.log(count)) * (worth[place] as number);
    value[k] = weight;
    squares += weight * weight;
  }
  const length = Math.sqrt(squares) || 1;
  for (let k = 0; k < value.length; k++) value[k] = (value[k] as number) / length;
  return { at, value };
}
