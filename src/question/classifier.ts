import { createFeatures, type Vector } from './features.ts';
import { createSharesOf } from './shares.ts';

export type Example = { words: string[]; label: string };
/** Labels with their probabilities, the likeliest first; these add up to 1. `fits`: see `train`. */
export type Guess = { label: string; probability: number; fits: number };
export type Classify = (words: string[]) => { guesses: Guess[]; known: number };

// Chosen by five-fold cross-validation over the utterances.
const ROUNDS = 5;
const RATE = 0.4;
/** Slopes this small count as if they had been met before: a feature seen once must not jump by a whole step. */
const CALM = 0.001;
/** Errors this small teach nothing; most labels are that sure after a round, which saves most of the work. */
const LEAST_ERROR = 0.01;

/**
 * Trains a softmax regression over TF-IDF features with AdaGrad. The same examples in the same order give the same
 * weights: there is no chance in it. `known` is the share of a text's words that occurred in the examples, and `fits`
 * the share that occurred in those of one label; a rare word counts more.
 */
export function train(examples: Example[]): Classify {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const sharesOf = createSharesOf(examples, labels);
  const features = createFeatures(examples.map(({ words }) => words));
  const weights = fit(
    examples.map(({ words }) => features.vectorOf(words)),
    examples.map(({ label }) => labels.indexOf(label)),
    { labels: labels.length, features: features.count },
  );

  return (words) => {
    const probabilities = softmax(scores(features.vectorOf(words), weights, labels.length));
    const { known, fits } = sharesOf(words);
    const guesses = labels.map((label, at) => ({
      label,
      probability: probabilities[at] as number,
      fits: fits[at] as number,
    }));
    return { guesses: guesses.sort((a, b) => b.probability - a.probability), known };
  };
}

/** What two readings of a text say on average. */
export function meanOf(some: Guess[], others: Guess[]): Guess[] {
  const byLabel = new Map(others.map((guess) => [guess.label, guess]));
  return some
    .map(({ label, probability, fits }) => {
      const other = byLabel.get(label);
      return {
        label,
        probability: (probability + (other?.probability ?? 0)) / 2,
        fits: (fits + (other?.fits ?? 0)) / 2,
      };
    })
    .sort((a, b) => b.probability - a.probability);
}

/** The guesses when one label is ruled out. */
export function without(guesses: Guess[], label: string): Guess[] {
  const others = guesses.filter((guess) => guess.label !== label);
  const all = others.reduce((sum, { probability }) => sum + probability, 0) || 1;
  return others.map((guess) => ({ ...guess, probability: guess.probability / all }));
}

/** Weights by feature, then label: the labels of one feature lie side by side, the last row is the bias. */
function fit(
  vectors: Vector[],
  truths: number[],
  { labels, features }: { labels: number; features: number },
): Float32Array {
  const weights = new Float32Array((features + 1) * labels);
  const squares = new Float32Array(weights.length).fill(CALM);
  const step = (at: number, slope: number) => {
    const sum = (squares[at] as number) + slope * slope;
    squares[at] = sum;
    weights[at] = (weights[at] as number) - (RATE * slope) / Math.sqrt(sum);
  };
  const order = spread(vectors.length);
  for (let round = 0; round < ROUNDS; round++) {
    for (const example of order) {
      const { at, value } = vectors[example] as Vector;
      const errors = softmax(scores({ at, value }, weights, labels));
      const truth = truths[example] as number;
      errors[truth] = (errors[truth] as number) - 1;
      for (let label = 0; label < labels; label++) {
        const error = errors[label] as number;
        if (Math.abs(error) < LEAST_ERROR) continue;
        for (let k = 0; k < at.length; k++)
          step((at[k] as number) * labels + label, error * (value[k] as number));
        step(features * labels + label, error);
      }
    }
  }
  return weights;
}

function scores({ at, value }: Vector, weights: Float32Array, labels: number): Float64Array {
  const sums = Float64Array.from(weights.subarray(weights.length - labels));
  for (let k = 0; k < at.length; k++) {
    const row = (at[k] as number) * labels;
    const times = value[k] as number;
    for (let label = 0; label < labels; label++)
      sums[label] = (sums[label] as number) + times * (weights[row + label] as number);
  }
  return sums;
}

/** Scores to probabilities, in place. */
function softmax(sums: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (const sum of sums) if (sum > top) top = sum;
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    const power = Math.exp((sums[at] as number) - top);
    sums[at] = power;
    total += power;
  }
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) / total;
  return sums;
}

/** 0 to n-1 in an order that mixes the labels, which come in blocks: steps of a size that shares no factor with n. */
function spread(n: number): number[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  let stride = Math.max(1, Math.floor(n * 0.618));
  while (divisor(n, stride) > 1) stride++;
  return Array.from({ length: n }, (_, at) => (at * stride) % n);
}
