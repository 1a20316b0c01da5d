import Fuse from 'fuse.js';
import type { Names } from './names.ts';

/** A job whose name resembles what was typed. 1 is the same name. */
export type Close = { id: string; confidence: number };

const SHORTLIST = 50;

/**
 * Jobs that resemble a phrase no alias matches, the closest first. Whole names are compared with the whole phrase, by
 * the trigrams they share (Dice's coefficient): one word in common is not enough. Fuse.js then ranks the shortlist,
 * because over every name it would take milliseconds.
 */
export function createClosest({ phrases }: Names): (words: string[]) => Close[] {
  const names = [...phrases].flatMap(([phrase, [first]]) =>
    first?.kind === 'role' || first?.kind === 'stage'
      ? [{ phrase, id: first.id, size: trigrams(phrase).size }]
      : [],
  );
  const byTrigram = new Map<string, number[]>();
  names.forEach(({ phrase }, at) => {
    for (const part of trigrams(phrase)) byTrigram.set(part, [...(byTrigram.get(part) ?? []), at]);
  });
  return (words) => {
    const phrase = words.slice(0, 8).join(' ');
    const parts = trigrams(phrase);
    const shared = new Map<number, number>();
    for (const part of parts)
      for (const at of byTrigram.get(part) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const shortlist = [...shared]
      .flatMap(([at, count]) => {
        const name = names[at];
        return name ? [{ ...name, confidence: (2 * count) / (parts.size + name.size) }] : [];
      })
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, SHORTLIST);
    const fuse = new Fuse(shortlist, { keys: ['phrase'], threshold: 0.45, ignoreLocation: true });
    const best = new Map<string, number>();
    for (const { item } of fuse.search(phrase))
      best.set(item.id, Math.max(best.get(item.id) ?? 0, item.confidence));
    return [...best]
      .map(([id, confidence]) => ({ id, confidence }))
      .sort((a, b) => b.confidence - a.confidence);
  };
}

function trigrams(phrase: string): Set<string> {
  const padded = ` ${phrase} `;
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)));
}
