/** How much an entry has in common with some words: `worth` sums their rarity, `share` is worth of all that was said. */
type Common = { worth: number; shared: number; share: number };
export type Overlap = (words: string[]) => Map<string, Common>;

/**
 * Finds the entries that share rare words with a text: an inverted index, in which a word is worth the logarithm of how
 * few entries have it, and one in more than `mostCommon` of them nothing.
 */
export function createOverlap(
  entries: [id: string, words: string[]][],
  { mostCommon, worthless = new Set() }: { mostCommon: number; worthless?: ReadonlySet<string> },
): Overlap {
  const byWord = new Map<string, string[]>();
  for (const [id, words] of entries)
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), id]);
  const rarity = (word: string) => {
    const count = byWord.get(word)?.length ?? 1;
    return worthless.has(word) || count > entries.length * mostCommon ? 0 : Math.log(entries.length / count);
  };

  return (words) => {
    const found = new Map<string, Common>();
    let said = 0;
    for (const word of new Set(words)) {
      const worth = rarity(word);
      if (worth === 0) continue;
      said += worth;
      for (const id of byWord.get(word) ?? []) {
        const common = found.get(id) ?? { worth: 0, shared: 0, share: 0 };
        found.set(id, { worth: common.worth + worth, shared: common.shared + 1, share: 0 });
      }
    }
    for (const common of found.values()) common.share = common.worth / said;
    return found;
  };
}
