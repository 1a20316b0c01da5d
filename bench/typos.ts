const WORD = /\p{L}{4,}/gu;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The text with so many mistakes, each in another word: two letters swapped, one left out, doubled or replaced. The same `at`, the same mistakes. */
export function withTypos(text: string, count: number, at: number): string {
  const chance = createChance(at);
  const words = [...text.matchAll(WORD)];
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, words.length)) chosen.add(chance(words.length));
  let nth = -1;
  return text.replace(WORD, (word) => {
    nth++;
    return chosen.has(nth) ? misspelt(word, chance) : word;
  });
}

function misspelt(word: string, chance: (below: number) => number): string {
  const at = chance(word.length - 1);
  const [before, letter, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  const other = LETTERS[chance(LETTERS.length)];
  return [
    `${before}${next}${letter}${after}`,
    `${before}${letter}${after}`,
    `${before}${letter}${letter}${next}${after}`,
    `${before}${letter}${other}${after}`,
  ][chance(4)] as string;
}

/** Whole numbers below a bound, from a linear congruential generator (Numerical Recipes). */
function createChance(seed: number): (below: number) => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
