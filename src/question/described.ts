import type { Knowledge } from '../knowledge/knowledge.ts';

/** A job whose description shares rare words with a question that names none. `share`: of what the question says, from 0 to 1. */
export type Described = { id: string; share: number; words: number };

/** In more jobs than this a word describes none of them. */
const MOST_COMMON = 0.25;

/** A word in this share of the questions belongs to asking and not to a job. */
const ASKING = 0.01;

function commonIn(texts: string[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= ASKING * texts.length).map(([word]) => word));
}

/** Finds jobs by what is done in them: "who checks models after release for drift". */
export function createDescribed(
  { roles, language }: Knowledge,
  fold: (text: string) => string[],
): (words: string[]) => Described[] {
  const asking = commonIn(Object.values(language.utterances).flat().map(fold));
  const byWord = new Map<string, string[]>();
  for (const { id, name, aliases, summary, responsibilities, skills } of roles.values()) {
    const text = [name, ...aliases, summary, ...responsibilities, ...skills].join(' ');
    for (const word of new Set(fold(text))) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  }
  const rarity = (word: string) => {
    const count = byWord.get(word)?.length ?? 1;
    return asking.has(word) || count > roles.size * MOST_COMMON ? 0 : Math.log(roles.size / count);
  };
  return (words) => {
    const found = new Map<string, { sum: number; words: number }>();
    let said = 0;
    for (const word of new Set(words)) {
      const worth = rarity(word);
      said += worth;
      if (worth > 0)
        for (const id of byWord.get(word) ?? []) {
          const { sum, words: count } = found.get(id) ?? { sum: 0, words: 0 };
          found.set(id, { sum: sum + worth, words: count + 1 });
        }
    }
    return [...found]
      .filter(([, { words: count }]) => count > 1)
      .map(([id, { sum, words: count }]) => ({ id, share: sum / said, words: count }))
      .sort((a, b) => b.share - a.share);
  };
}
