import { type Rejector, SIGNALS, type Signals, trustIn } from '../src/question/rejector.ts';

/** An example for fitting: its signals, whether it is in scope, and whether the guess is right. */
export type Sample = Signals & { inside: boolean; right: boolean };

const ROUNDS = 4000;
const RATE = 2;
/** Keeps weights small where the examples leave them free. */
const DECAY = 0.0005;
const NOTHING: Rejector = { bias: 0, best: 0, margin: 0, outside: 0, known: 0, fits: 0, named: 0 };

/** Fits the weights by logistic regression, the examples in scope and out of it counting alike whatever their number. */
export function fitWeights(samples: Sample[]): Rejector {
  const rejector = { ...NOTHING };
  const insiders = samples.filter(({ inside }) => inside).length;
  const shareOf = (sample: Sample) => 0.5 / (sample.inside ? insiders : samples.length - insiders);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = { ...NOTHING };
    for (const sample of samples) {
      const error = shareOf(sample) * (trustIn(sample, rejector) - (sample.inside ? 1 : 0));
      slopes.bias += error;
      for (const signal of SIGNALS) slopes[signal] += error * sample[signal];
    }
    rejector.bias -= RATE * slopes.bias;
    for (const signal of SIGNALS) rejector[signal] -= RATE * (slopes[signal] + DECAY * rejector[signal]);
  }
  return rejector;
}

/**
 * Moves the border between believing and refusing to where the decisions on the examples are worth most: a wrong answer
 * prevented is worth 1, and the refusal of a right one costs `refusal`.
 */
export function withBorder(rejector: Rejector, samples: Sample[], refusal: number): Rejector {
  const sums = samples
    .map((sample) => ({ ...sample, sum: logit(trustIn(sample, rejector)) }))
    .sort((a, b) => a.sum - b.sum);
  let worth = 0;
  // One after another is refused, the least trusted first.
  const borders = sums.map(({ inside, right, sum }, at) => {
    worth += inside && right ? -refusal : 1;
    return { worth, at: (sum + (sums[at + 1]?.sum ?? sum + 1)) / 2 };
  });
  const enough = Math.max(...borders.map(({ worth }) => worth)) - AS_GOOD * samples.length;
  const good = borders.filter(({ worth }) => worth >= enough);
  const middle = good[Math.floor(good.length / 2)]?.at ?? 0;
  return rounded({ ...rejector, bias: rejector.bias - middle });
}

/** Borders this near the best are as good, since a handful of examples decides between them: of these, the middle. */
const AS_GOOD = 0.002;

const logit = (share: number) => Math.log(share / (1 - share));

const rounded = (rejector: Rejector): Rejector =>
  Object.fromEntries(
    Object.entries(rejector).map(([key, value]) => [key, Math.round(value * 1000) / 1000]),
  ) as Rejector;
