import type { Names } from './names.ts';

/** A job whose name resembles what was typed. 1 is the same name. */
export type Close = { id: string; confidence: number };

/** The rarest trigrams come first; with very many names, those that share only a common one are not looked at. */
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
  const byTrigram = new Map<string, number[]>();
  names.forEach(({ phrase }, at) => {
    for (const part of trigrams(phrase)) {
      const others = byTrigram.get(part);
      if (others) others.push(at);
      else byTrigram.set(part, [at]);
    }
  });

  return (words) => {
    const parts = trigrams(words.join(' ').slice(0, LONGEST));
    const shared = new Map<number, number>();
    let looked = 0;
    const lists = [...parts].map((part) => byTrigram.get(part) ?? []);
    for (const list of lists.sort((a, b) => a.length - b.length)) {
      looked += list.length;
      if (looked > LOOK_AT_MOST) break;
      for (const at of list) shared.set(at, (shared.get(at) ?? 0) + 1);
    }
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
