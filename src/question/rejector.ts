import type { Guess } from './classifier.ts';

/** What tells whether a guess can be trusted. From 0 to 1. */
export type Signals = {
  /** Probability of the likeliest label that is not the outside one. */
  best: number;
  /** How far it lies above the next one. */
  margin: number;
  /** Probability of the outside label. */
  outside: number;
  /** Share of the text's words that occurred in the examples. */
  known: number;
  /** Something that the domain knows by name was found. */
  named: boolean;
};
export type Bounds = { best: number; margin: number; outside: number; known: number };
/** Bounds for texts that name something of the domain, and for those that do not. */
export type RejectorBounds = { named: Bounds; unnamed: Bounds };

export function signalsOf(
  { guesses, known }: { guesses: Guess[]; known: number },
  { outside, named }: { outside: string; named: boolean },
): Signals & { label: string } {
  const inside = guesses.filter(({ label }) => label !== outside);
  const [first, second] = inside;
  const best = first?.probability ?? 0;
  return {
    label: first?.label ?? outside,
    best,
    margin: best - (second?.probability ?? 0),
    outside: guesses.find(({ label }) => label === outside)?.probability ?? 0,
    known,
    named,
  };
}

/** Whether to believe the guess. The bounds are fitted on examples, see `npm run fit`. */
export function accepts(signals: Signals, bounds: RejectorBounds): boolean {
  const { best, margin, outside, known } = signals.named ? bounds.named : bounds.unnamed;
  return (
    signals.best >= best && signals.margin >= margin && signals.outside <= outside && signals.known >= known
  );
}

/** An example for fitting: its signals, whether it is in scope, and whether the guess is right. */
export type Sample = Signals & { inside: boolean; right: boolean };

/** What a decision on an example is worth: a wrong answer costs more than a refusal. */
function worth({ inside, right }: Sample, accepted: boolean): number {
  if (accepted) return inside && right ? 1 : inside ? -0.5 : -1;
  return inside ? -0.5 : 1;
}

const STEPS = 24;

/** Finds the bounds of most worth, one after another until none improves. */
export function fitBounds(samples: Sample[]): RejectorBounds {
  const side = (named: boolean) => fitSide(samples.filter((sample) => sample.named === named));
  return { named: side(true), unnamed: side(false) };
}

/** Bounds this near the best are as good: which of them is best depends on a handful of examples. Share of the samples. */
const AS_GOOD = 0.004;

function fitSide(samples: Sample[]): Bounds {
  const gain = (bounds: Bounds) =>
    samples.reduce((sum, one) => sum + worth(one, accepts(one, { named: bounds, unnamed: bounds })), 0);
  let bounds: Bounds = { best: 0, margin: 0, outside: 1, known: 0 };
  for (let before = Number.NEGATIVE_INFINITY; gain(bounds) > before; ) {
    before = gain(bounds);
    for (const key of ['outside', 'best', 'known', 'margin'] as const) {
      const tried = valuesOf(key).map((value) => ({ ...bounds, [key]: value }));
      const gains = tried.map(gain);
      const enough = Math.max(...gains) - AS_GOOD * samples.length;
      // From the loosest on: of the bounds that are as good, the one in the middle.
      const good = tried.filter((_, at) => (gains[at] as number) >= enough);
      bounds = good[Math.floor(good.length / 2)] ?? bounds;
    }
  }
  return bounds;
}

/** From loose to strict. */
function valuesOf(key: keyof Bounds): number[] {
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => Math.round((1000 * step) / STEPS) / 1000);
  return key === 'outside' ? steps.reverse() : steps;
}
