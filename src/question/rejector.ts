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
  /** Share of them that occurred in the examples of the likeliest label. */
  fits: number;
  /** 1 where something that the domain knows by name was found. */
  named: 0 | 1;
};
type Signal = keyof Signals;

/** A guess is believed where its signals, times these weights, add up to more than nothing. */
export type Rejector = Record<Signal | 'bias', number>;

export function signalsOf(
  { guesses, known }: { guesses: Guess[]; known: number },
  { outside, named }: { outside: string; named: boolean },
): Signals & { label: string } {
  const [first, second] = guesses.filter(({ label }) => label !== outside);
  const best = first?.probability ?? 0;
  return {
    label: first?.label ?? outside,
    best,
    margin: best - (second?.probability ?? 0),
    outside: guesses.find(({ label }) => label === outside)?.probability ?? 0,
    known,
    fits: first?.fits ?? 0,
    named: named ? 1 : 0,
  };
}

export const SIGNALS: Signal[] = ['best', 'margin', 'outside', 'known', 'fits', 'named'];

/** How far a guess can be trusted, from 0 to 1: a logistic function of its signals, fitted on examples, see `npm run fit`. */
export function trustIn(signals: Signals, rejector: Rejector): number {
  const sum = SIGNALS.reduce((sum, signal) => sum + rejector[signal] * signals[signal], rejector.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** Whether to believe the guess. */
export const trusts = (signals: Signals, rejector: Rejector): boolean => trustIn(signals, rejector) >= 0.5;
