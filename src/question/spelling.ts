/** Only words this long are corrected: in shorter ones one letter makes another word. */
const SHORTEST = 3;
/** Up to here a word is corrected to common ones and to abbreviations only. */
const SHORT = 4;
/** Two mistakes are corrected in words this long, of which one letter may be missing. */
const LONG = 8;
/** From here on the first letter may be the mistake. */
const FIRST_LETTER_FROM = 7;
/** Longer ones are no words. */
const LONGEST = 24;
/** Letters are deleted from the beginning of a word only: two mistakes leave a common rest there too. */
const BEGINNING = 7;

/** Corrections kept, so that memory stays flat whatever is typed. */
const REMEMBERED = 5000;

export type Spelling = (word: string) => string;

/** `never`: words that two mistakes never make of another. `rather`: of two as near, these. `common`: the only ones for a short word. */
type Words = { never: ReadonlySet<string>; rather: ReadonlySet<string>; common: ReadonlySet<string> };

/**
 * Corrects words that are not among these to the nearest one. Known words are indexed by what is left of them when
 * letters are deleted (SymSpell's method), so the cost of a look-up does not grow with the number of known ones.
 */
export function createSpelling(words: ReadonlySet<string>, { never, rather, common }: Words): Spelling {
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length <= SHORTEST || /\d/.test(word)) continue;
    for (const rest of rests(word.slice(0, BEGINNING), mistakesIn(word))) {
      const others = byRest.get(rest);
      if (others) others.push(word);
      else byRest.set(rest, [word]);
    }
  }
  const worth = (word: string) => Number(rather.has(word)) + Number(common.has(word));
  /** A short word is a common one of which a letter may be missing, or a name of as many letters. */
  const mayStandFor = (word: string, other: string) =>
    (common.has(other) && other.length >= word.length) ||
    (rather.has(other) && other.length === word.length && word.length === SHORT);
  const nearest = (word: string) => {
    const allowed = mistakesIn(word);
    let best = { word, distance: allowed + 1 };
    const tried = new Set<string>();
    for (const rest of rests(word.slice(0, BEGINNING), allowed)) {
      for (const other of byRest.get(rest) ?? []) {
        if (tried.has(other) || Math.abs(other.length - word.length) > allowed) continue;
        tried.add(other);
        const isShort = word.length <= SHORT;
        if (isShort && !mayStandFor(word, other)) continue;
        const apart = distance(word, other);
        if (apart > best.distance || !mayBegin(word, other, apart)) continue;
        if (apart > 1 && (other.length < LONG || never.has(other))) continue;
        if (apart < best.distance || isBetter(other, best.word)) best = { word: other, distance: apart };
      }
    }
    return best.distance <= allowed ? best.word : word;
  };
  const isBetter = (a: string, b: string) =>
    worth(a) !== worth(b) ? worth(a) > worth(b) : a.length > b.length;
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

/** The first letter is rarely the mistake: it is the same, or swapped with the next, or the word is long and right else. */
function mayBegin(typed: string, meant: string, apart: number): boolean {
  if (typed[0] === meant[0]) return true;
  const isSwapped = typed[0] === meant[1] && typed[1] === meant[0];
  return isSwapped || (apart === 1 && typed.length >= FIRST_LETTER_FROM);
}

const mistakesIn = (word: string) => (word.length >= LONG - 1 ? 2 : 1);

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
