import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';
import type { Kind, Name } from './names.ts';
import { yearsIn } from './years.ts';

/** A run of words that names something; `names` holds every reading of it. */
export type Span = { from: number; to: number; names: Name[] };

/** How much a word read as this kind is worth when readings overlap: "senior | security engineer" beats "senior security | engineer". */
const WORTH: Record<Kind, number> = {
  role: 6,
  certification: 5,
  topic: 4,
  stage: 4,
  occupation: 4,
  family: 3,
  place: 3,
  remote: 3,
  year: 1,
  level: 2,
  ambiguous: 2,
};

/** The set of spans that do not overlap and is worth most; of two equal sets, the one whose first span is longer. */
export function bestSpans(
  words: string[],
  beginnings: ReadonlySet<string>,
  phrases: ReadonlyMap<string, Name[]>,
): Span[] {
  type Best = { worth: number; span?: Span; next: number };
  const best: Best[] = Array(words.length + 1);
  best[words.length] = { worth: 0, next: words.length };
  for (let from = words.length - 1; from >= 0; from--) {
    const skip = best[from + 1] as Best;
    let top: Best = { worth: skip.worth, next: from + 1 };
    let phrase = '';
    for (let to = from + 1; to <= words.length; to++) {
      phrase = to === from + 1 ? (words[from] as string) : `${phrase} ${words[to - 1]}`;
      if (!beginnings.has(phrase)) break;
      const names = phrases.get(phrase);
      const first = names?.[0];
      if (!names || !first) continue;
      const length = to - from;
      const worth = (best[to] as Best).worth + WORTH[first.kind] * length + length * length * 0.1;
      if (worth >= top.worth) top = { worth, span: { from, to, names }, next: to };
    }
    best[from] = top;
  }
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at = (best[at] as Best).next) {
    const { span } = best[at] as Best;
    if (span) spans.push(span);
  }
  return spans;
}

/** Years are names that no list holds; one inside another name belongs to that. */
export function withYears(spans: Span[], words: string[]): Span[] {
  const free = yearsIn(words).filter(
    ({ from, to }) => !spans.some((span) => from < span.to && span.from < to),
  );
  if (free.length === 0) return spans;
  const years = free.map(({ from, to, id }): Span => ({ from, to, names: [{ kind: 'year', id }] }));
  return [...spans, ...years].sort((a, b) => a.from - b.from);
}

/** "Ciso, how much us". */
const HOW_MUCH = ['much'];

/** "Detection engineer tc us", where "us" is no name elsewhere. */
export function createWithPlaces({ language }: Knowledge, fold: Fold) {
  const places = new Map(
    Object.entries(language.places).flatMap(([id, { behind }]) =>
      behind.map((word) => [fold(word).join(' '), id] as const),
    ),
  );
  const phrases = [...(language.asks.pay ?? []), ...(language.fields.pay ?? []), ...HOW_MUCH].map(fold);
  const ofPay = new Set(phrases.filter(({ length }) => length === 1).flat());
  return (spans: Span[], words: string[]): Span[] => {
    const found = words.flatMap((word, at): Span[] => {
      const id = places.get(word);
      if (!id) return [];
      const next = words[at + 1];
      const isBehind = at === 0 || spans.some(({ to }) => to === at) || ofPay.has(words[at - 1] ?? '');
      const isLast =
        next === undefined || /^(?:\d|only$|and$)/.test(next) || spans.some(({ from }) => from === at + 1);
      return isBehind && isLast ? [{ from: at, to: at + 1, names: [{ kind: 'place', id }] }] : [];
    });
    return found.length > 0 ? [...spans, ...found].sort((a, b) => a.from - b.from) : spans;
  };
}
