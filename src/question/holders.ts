/** In how many of some texts each word stands. */
export function holdersOf(texts: Iterable<string>[]): Map<string, number> {
  const holders = new Map<string, number>();
  for (const words of texts)
    for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  return holders;
}

/** The words that at least so many of the texts hold. */
export function commonIn(texts: Iterable<string>[], least: number): Set<string> {
  return new Set([...holdersOf(texts)].filter(([, count]) => count >= least).map(([word]) => word));
}

/**
 * The shortest lists first, as many of them as hold no more than so many entries together. Each lists who holds one word: the
 * rarest words tell most, and with very many holders those of a common word need not be looked at.
 */
export function rarestFirst<Entry>(lists: Entry[][], atMost: number): Entry[][] {
  let looked = 0;
  const sorted = lists.toSorted((a, b) => a.length - b.length);
  const over = sorted.findIndex(({ length }) => {
    looked += length;
    return looked > atMost;
  });
  return over < 0 ? sorted : sorted.slice(0, over);
}
