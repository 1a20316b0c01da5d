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
