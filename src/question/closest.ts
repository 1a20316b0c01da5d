import { rarestFirst } from './holders.ts';
import type { Names } from './names.ts';

/** A job whose name resembles what was typed. 1 is the same name. */
export type Close = { id: string; confidence: number };

const LOOK_AT_MOST = 2000;
/** No name is longer. */
const LONGEST = 120;

/**
 * Jobs that resemble a phrase no alias matches, the closest first. Whole names are compared with the whole phrase, by
 * the trigrams they share (Dice's coefficient): one word in common is not enough.
 */
export function createClosest({ phrases }: Names): (words: string[]) => Close[] {
  const names = [...phrases].flatMap(([phrase, [first]]) =>
    first?.kind === 'role' || first?.kind === 'stage'
      ? [{ id: first.id, size: trigrams(phrase).size, phrase }]
      : [],
  );
  const byTrigram = Map.groupBy(
    names.flatMap(({ phrase }, at) => [...trigrams(phrase)].map((part) => ({ part, at }))),
    ({ part }) => part,
  );

  return (words) => {
    const parts = trigrams(words.join(' ').slice(0, LONGEST));
    const shared = new Map<number, number>();
    const lists = [...parts].map((part) => byTrigram.get(part) ?? []);
    for (const { at } of rarestFirst(lists, LOOK_AT_MOST).flat()) shared.set(at, (shared.get(at) ?? 0) + 1);
    const best = new Map<string, number>();
    for (const [at, count] of shared) {
      const name = names[at];
      if (!name) continue;
      const alike = (2 * count) / (parts.size + name.size);
      best.set(name.id, Math.max(best.get(name.id) ?? 0, alike));
    }
    return [...best]
      .map(([id, confidence]) => ({ id, confidence }))
      .sort((a, b) => b.confidence - a.confidence);
  };
}

function trigrams(phrase: string): Set<string> {
  const padded = ` ${phrase} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
