/** Only words this long are corrected: in short ones one letter makes another word. Of four letters, one may be missing. */
const SHORTEST = 4;
const TWO_MISTAKES_FROM = 8;
/** Longer ones are no words. */
const LONGEST = 24;
/** Letters are deleted from the beginning of a word only: two mistakes leave a common rest there too. */
const BEGINNING = 7;

/** Corrections kept, so that memory stays flat whatever is typed. */
const REMEMBERED = 5000;

export type Spelling = (word: string) => string;

/**
 * Corrects words that are not among these to the nearest one that begins with the same letter, of several as near
 * `rather` to one of those, and `never` to some.
 * Known words are indexed by what is left of them when letters are deleted (SymSpell's method), so the cost of a
 * look-up does not grow with the number of known ones.
 */
export function createSpelling(
  words: ReadonlySet<string>,
  { never, rather }: { never: ReadonlySet<string>; rather: ReadonlySet<string> },
): Spelling {
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || /\d/.test(word) || never.has(word)) continue;
    for (const rest of rests(word.slice(0, BEGINNING), mistakesIn(word))) {
      const others = byRest.get(rest);
      if (others) others.push(word);
      else byRest.set(rest, [word]);
    }
  }
  type Found = { word: string; distance: number };
  const isBetter = (a: Found, b: Found) => {
    if (a.distance !== b.distance) return a.distance < b.distance;
    if (rather.has(a.word) !== rather.has(b.word)) return rather.has(a.word);
    return a.word.length > b.word.length;
  };
  const nearest = (word: string) => {
    const allowed = mistakesIn(word);
    let best = { word, distance: allowed + 1 };
    const tried = new Set<string>();
    for (const rest of rests(word.slice(0, BEGINNING), allowed)) {
      for (const other of byRest.get(rest) ?? []) {
        const far = Math.abs(other.length - word.length) > allowed || other[0] !== word[0];
        if (far || tried.has(other)) continue;
        tried.add(other);
        const apart = distance(word, other);
        const found = { word: other, distance: apart };
        const isMissing = word.length > SHORTEST || other.length > word.length;
        if (isMissing && isBetter(found, best)) best = found;
      }
    }
    return best.distance <= allowed ? best.word : word;
  };
  // People misspell and abbreviate the same words again and again.
  const corrected = new Map<string, string>();
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || words.has(word) || /\d/.test(word)) return word;
    const known = corrected.get(word) ?? nearest(word);
    if (corrected.size >= REMEMBERED) corrected.clear();
    corrected.set(word, known);
    return known;
  };
}

const mistakesIn = (word: string) => (word.length >= TWO_MISTAKES_FROM ? 2 : 1);

function rests(word: string, deletions: number): Set<string> {
  let last = [word];
  const all = new Set(last);
  for (let round = 0; round < deletions; round++) {
    last = last.flatMap((rest) => [...rest].map((_, at) => rest.slice(0, at) + rest.slice(at + 1)));
    for (const rest of last) all.add(rest);
  }
  return all;
}

/** Damerau-Levenshtein distance, optimal string alignment: a swap of neighbours counts once. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
