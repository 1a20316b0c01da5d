const FIRST = 2010;
const LAST = 2060;
const RELATIVE: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
};

export const isYear = (word: string) =>
  /^20\d\d$/.test(word) && Number(word) >= FIRST && Number(word) <= LAST;

/** The year a question is about: written out, or counted from this one ("last year"). */
export function yearIn(words: string[], thisYear: number): number | undefined {
  const written = words.find(isYear);
  if (written) return Number(written);
  const at = words.findIndex((word, index) => word === 'year' && (words[index - 1] ?? '') in RELATIVE);
  return at < 0 ? undefined : thisYear + (RELATIVE[words[at - 1] as string] as number);
}
