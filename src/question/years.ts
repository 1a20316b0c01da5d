const FIRST = 1970;
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
/** Words before a year that make it one end of a span, so that it is not the year asked about: "since 2020". */
const SPANS = ['since', 'from', 'before', 'after', 'until', 'till', 'to', 'between', 'by', 'through'];

export const isYear = (word: string) =>
  /^(19|20)\d\d$/.test(word) && Number(word) >= FIRST && Number(word) <= LAST;

/** Years in a text: "2024", or "last year" as the difference to this one, such as "-1". */
export function yearsIn(words: string[]): { from: number; to: number; id: string }[] {
  return words.flatMap((word, at) => {
    if (isYear(word)) return [{ from: at, to: at + 1, id: word }];
    const apart = word === 'year' ? RELATIVE[words[at - 1] ?? ''] : undefined;
    return apart === undefined ? [] : [{ from: at - 1, to: at + 1, id: String(apart) }];
  });
}

/** The year a question is about, if it is about one and not about a span or several. */
export function yearOf(
  years: { from: number; id: string }[],
  words: string[],
  thisYear: number,
): number | undefined {
  const [first] = years;
  if (!first || years.some(({ id }) => id !== first.id)) return undefined;
  if (SPANS.includes(words[first.from - 1] ?? '')) return undefined;
  return isYear(first.id) ? Number(first.id) : thisYear + Number(first.id);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  /^(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)$/;

export const isMonth = (word: string) => MONTH.test(word);

/** The month beside a written year, 1 to 12: "october 2024", "2024 oct". "may" alone is a verb. */
export function monthIn(words: string[]): number | undefined {
  const at = words.findIndex(isYear);
  const month = at < 0 ? undefined : [words[at - 1], words[at + 1]].find((word) => word && isMonth(word));
  return month === undefined ? undefined : MONTHS.indexOf(month.slice(0, 3)) + 1;
}
