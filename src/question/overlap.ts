/** How much an entry has in common with some words: `worth` sums their rarity, `share` is worth of all that was said. */
type Common = { worth: number; shared: number; share: number };

const LOOK_AT_MOST = 3000;
export type Overlap = (words: string[]) => Map<string, Common>;

/**
 * Finds the entries that share rare words with a text: an inverted index, in which a word is worth the logarithm of how
 * few entries have it, and one in more than `mostCommon` of them nothing. The rarest words come first and tell most; with
 * very many entries, those that share only a common word are not looked at.
 */
export function createOverlap(
  entries: [id: string, words: string[]][],
  { mostCommon, worthless = new Set() }: { mostCommon: number; worthless?: ReadonlySet<string> },
): Overlap {
  const byWord = new Map<string, string[]>();
  for (const [id, words] of entries)
    for (const word of new Set(words)) {
      const ids = byWord.get(word);
      if (ids) ids.push(id);
      else byWord.set(word, [id]);
    }
  const rarity = (word: string) => {
    const count = byWord.get(word)?.length ?? 1;
    return worthless.has(word) || count > entries.length * mostCommon ? 0 : Math.log(entries.length / count);
  };

  return (words) => {
    const found = new Map<string, Common>();
    let said = 0;
    let looked = 0;
    const weighed = [...new Set(words)].map((word) => ({ word, worth: rarity(word) }));
    for (const { word, worth } of weighed.sort((a, b) => b.worth - a.worth)) {
      if (worth === 0) break;
      said += worth;
      const ids = byWord.get(word) ?? [];
      looked += ids.length;
      if (looked > LOOK_AT_MOST) break;
      for (const id of ids) {
        const common = found.get(id) ?? { worth: 0, shared: 0, share: 0 };
        found.set(id, { worth: common.worth + worth, shared: common.shared + 1, share: 0 });
      }
    }
    for (const common of found.values()) common.share = common.worth / said;
    return found;
  };
}
