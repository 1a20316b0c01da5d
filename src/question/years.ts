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

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

/** The month beside a written year, 1 to 12: "october 2024", "2024 oct". "may" alone is a verb. */
export function monthIn(words: string[]): number | undefined {
  const at = words.findIndex(isYear);
  const month = at < 0 ? undefined : [words[at - 1], words[at + 1]].find((word) => word && MONTH.test(word));
  return month === undefined ? undefined : MONTHS.indexOf(month.slice(0, 3)) + 1;
}
