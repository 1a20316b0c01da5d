import type { Quoted } from '../question/numbers.ts';
import type { Statement } from '../question/question.ts';
import { sameNumber } from '../question/statements.ts';
import { wordsOf } from '../question/words.ts';
import type { Means } from './answer-question.ts';
import { type Figure, isPay, unitOf } from './figure.ts';
import { covers } from './scope.ts';

/** Every figure with the number quoted, as rounded there, in the same unit. */
export function figuresWithNumber(quoted: Quoted, cite: Means['cite']): Figure[] {
  const { value, tolerance } = quoted;
  return cite.between(value - tolerance, value + tolerance).filter((figure) => hasNumber(quoted, figure));
}

export function hasNumber(quoted: Quoted, figure: Figure): boolean {
  return sameNumber(quoted, { value: Math.abs(figure.value), unit: unitOf(figure) });
}

/** How many words beside a number must speak of what a figure measures: the more digits agree, the fewer. */
function wordsNeeded({ value, tolerance }: Quoted): number {
  return value / tolerance > 10_000 || value >= 1000 ? 1 : 2;
}

/** The figure we hold with that number, when the words beside it speak of what it measures: of the same job first, then the nearest in value. */
export function figureMeant(quoted: Statement, { knowledge, cite, relevance }: Means): Figure | undefined {
  const { value, scope } = quoted;
  const isOf = (roles: string[], { subject }: Figure) =>
    roles.some((id) => id === subject || knowledge.roles.get(id)?.populations.includes(subject));
  const candidates = figuresWithNumber(quoted, cite)
    .filter((figure) => !figure.overtaken || isNamed(figure, quoted))
    // What one job is paid says nothing of another, however near the amounts.
    .filter((figure) => !isPay(figure) || scope.roles.length === 0 || isOf(scope.roles, figure));
  for (const words of [quoted.near, quoted.sentence]) {
    const found = relevance(words);
    const shared = (figure: Figure) =>
      (found.get(figure.id)?.shared ?? 0) + sharedBesides(figure, words, scope.places);
    const order = (figure: Figure) => [
      isOf(scope.roles, figure) ? 0 : 1,
      Math.abs(Math.abs(figure.value) - value),
      covers(scope, figure) ? 0 : 1,
      -(found.get(figure.id)?.worth ?? 0),
    ];
    const [best] = candidates
      .filter((figure) => shared(figure) >= wordsNeeded(quoted))
      .sort((a, b) => compareInOrder(order(a), order(b)));
    if (best) return best;
  }
  return undefined;
}

/** Some year of a series is near any round number: one is meant where it is named, or the number is its own. */
function isNamed(figure: Figure, { value, scope }: Statement): boolean {
  if (scope.year && covers(scope, figure)) return true;
  return Math.abs(Math.abs(figure.value) - value) <= NEARLY_EXACT * value;
}
const NEARLY_EXACT = 0.005;

/** The unit and the place count as words in common only where both agree: "4.8 million people live in Ireland" speaks of neither. */
function sharedBesides(figure: Figure, words: string[], places: string[]): number {
  if (!covers({ places }, figure)) return 0;
  const unit = figure.unit !== 'percent' && wordsOf(figure.unit).some((word) => words.includes(word));
  return (unit ? 1 : 0) + (places.length > 0 ? 1 : 0);
}

function compareInOrder(a: number[], b: number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
}
