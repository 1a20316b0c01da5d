import { featuresOfWord, pairsOf, weightOf } from './features.ts';

export type Example = { words: string[]; label: string };
/** Labels with their probabilities, the likeliest first. They add up to 1. */
export type Guess = { label: string; probability: number };
export type Classify = (words: string[]) => { guesses: Guess[]; known: number };

// Chosen by five-fold cross-validation over the utterances.
const ROUNDS = 12;
const RATE = 0.3;
const DECAY = 1e-5;

/**
 * Trains a softmax regression over TF-IDF features with AdaGrad. The same examples in the same order give the same
 * weights: there is no chance in it. `known` is the share of a text's words that occurred in the examples.
 */
export function train(examples: Example[]): Classify {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const bags = examples.map(({ words }) => [...words.flatMap(featuresOfWord), ...pairsOf(words)]);
  const { index, idf } = weigh(bags);
  const vectorOf = createVectorOf(index, idf, new Set(examples.flatMap(({ words }) => words)));
  const weights = fit(
    examples.map(({ words }) => vectorOf(words)),
    examples.map(({ label }) => labels.indexOf(label)),
    { labels: labels.length, features: index.size },
  );

  return (words) => {
    const probabilities = softmax(scores(vectorOf(words), weights, labels.length));
    const guesses = labels.map((label, at) => ({ label, probability: probabilities[at] as number }));
    const known = words.filter((word) => index.has(`w ${word}`)).length / Math.max(1, words.length);
    return { guesses: guesses.sort((a, b) => b.probability - a.probability), known };
  };
}

type Vector = { at: Int32Array; value: Float64Array };

function weigh(bags: string[][]) {
  const counts = new Map<string, number>();
  for (const bag of bags)
    for (const feature of new Set(bag)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>();
  const idf: number[] = [];
  for (const [feature, count] of counts) {
    index.set(feature, idf.length);
    idf.push(weightOf(feature) * (Math.log((1 + bags.length) / (1 + count)) + 1));
  }
  return { index, idf };
}

/** Known features with sublinear TF-IDF, scaled to length 1. Features of words seen in training are looked up once. */
function createVectorOf(index: Map<string, number>, idf: number[], seen: Set<string>) {
  const placesOf = (features: string[]) => features.flatMap((feature) => index.get(feature) ?? []);
  const byWord = new Map([...seen].map((word) => [word, placesOf(featuresOfWord(word))]));

  return (words: string[]): Vector => {
    const counts = new Map<number, number>();
    const count = (places: number[]) => {
      for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
    };
    for (const word of words) count(byWord.get(word) ?? placesOf(featuresOfWord(word)));
    count(placesOf(pairsOf(words)));
    const at = new Int32Array(counts.size);
    const value = new Float64Array(counts.size);
    let k = 0;
    let squares = 0;
    for (const [place, times] of counts) {
      const weight = (times === 1 ? 1 : 1 + Math.log(times)) * (idf[place] as number);
      at[k] = place;
      value[k++] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (k = 0; k < value.length; k++) value[k] = (value[k] as number) / length;
    return { at, value };
  };
}

/** Weights by feature, then label: the labels of one feature lie side by side, the last row is the bias. */
function fit(
  vectors: Vector[],
  truths: number[],
  { labels, features }: { labels: number; features: number },
): Float64Array {
  const weights = new Float64Array((features + 1) * labels);
  const squares = new Float64Array(weights.length).fill(1e-8);
  const order = spread(vectors.length);
  const step = (at: number, gradient: number) => {
    const slope = gradient + DECAY * (weights[at] as number);
    squares[at] = (squares[at] as number) + slope * slope;
    weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(squares[at] as number);
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of order) {
      const vector = vectors[example] as Vector;
      const errors = softmax(scores(vector, weights, labels));
      errors[truths[example] as number] = (errors[truths[example] as number] as number) - 1;
      for (let label = 0; label < labels; label++) {
        const error = errors[label] as number;
        for (let k = 0; k < vector.at.length; k++)
          step((vector.at[k] as number) * labels + label, error * (vector.value[k] as number));
        step(features * labels + label, error);
      }
    }
  }
  return weights;
}

function scores(vector: Vector, weights: Float64Array, labels: number): Float64Array {
  const bias = weights.length - labels;
  const sums = weights.slice(bias);
  for (let k = 0; k < vector.at.length; k++) {
    const row = (vector.at[k] as number) * labels;
    const value = vector.value[k] as number;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + value * (weights[row + label] as number);
  }
  return sums;
}

function softmax(sums: Float64Array): Float64Array {
  const top = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** 0 to n-1 in an order that mixes the labels, which come in blocks: steps of a size that shares no factor with n. */
function spread(n: number): number[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, Math.floor(n * 0.618));
  while (divisor(n, stride) > 1) stride++;
  return Array.from({ length: n }, (_, at) => (at * stride) % n);
}
