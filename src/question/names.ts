import type { Knowledge } from '../knowledge/knowledge.ts';
import { yearsIn } from './years.ts';

/** What a phrase can name. Its order decides between two readings of one phrase. */
const KINDS = [
  'role',
  'stage',
  'certification',
  'topic',
  'family',
  'place',
  'level',
  'remote',
  'year',
  'ambiguous',
  'occupation',
] as const;
export type Kind = (typeof KINDS)[number];

export type Name = { kind: Kind; id: string };

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

export type Names = {
  phrases: ReadonlyMap<string, Name[]>;
  find: (words: string[]) => Span[];
};

/** Indexes every name in the knowledge by its words, as `fold` gives them. */
export function createNames(knowledge: Knowledge, fold: (phrase: string) => string[]): Names {
  const phrases = new Map<string, Name[]>();
  const beginnings = new Set<string>();
  for (const { kind, id, phrase } of everyName(knowledge)) {
    const words = fold(phrase);
    if (words.length === 0) continue;
    for (let to = 1; to <= words.length; to++) beginnings.add(words.slice(0, to).join(' '));
    const key = words.join(' ');
    const names = phrases.get(key) ?? [];
    if (!names.some((name) => name.kind === kind)) names.push({ kind, id });
    phrases.set(key, names);
  }
  for (const names of phrases.values()) names.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  const withPlaces = createWithPlaces(knowledge, fold);
  return {
    phrases,
    find: (words) => withPlaces(withYears(bestSpans(words, beginnings, phrases), words), words),
  };
}

/** "Detection engineer tc us", where "us" is no name elsewhere. */
function createWithPlaces({ language }: Knowledge, fold: (phrase: string) => string[]) {
  const places = new Map(
    Object.entries(language.places).flatMap(([id, { behind }]) => behind.map((word) => [word, id] as const)),
  );
  const ofPay = new Set([...(language.asks.pay ?? []), ...(language.fields.pay ?? [])].flatMap(fold));
  return (spans: Span[], words: string[]): Span[] => {
    const found = words.flatMap((word, at): Span[] => {
      const id = places.get(word);
      const isBehind = at === 0 || spans.some(({ to }) => to === at) || ofPay.has(words[at - 1] ?? '');
      const next = words[at + 1];
      const isLast =
        next === undefined || /^(?:\d|only$|and$)/.test(next) || spans.some(({ from }) => from === at + 1);
      return id && isBehind && isLast ? [{ from: at, to: at + 1, names: [{ kind: 'place', id }] }] : [];
    });
    return found.length > 0 ? [...spans, ...found].sort((a, b) => a.from - b.from) : spans;
  };
}

/** Years are names that no list holds; one inside another name belongs to that. */
function withYears(spans: Span[], words: string[]): Span[] {
  const free = yearsIn(words).filter(
    ({ from, to }) => !spans.some((span) => from < span.to && span.from < to),
  );
  if (free.length === 0) return spans;
  const years = free.map(({ from, to, id }): Span => ({ from, to, names: [{ kind: 'year', id }] }));
  return [...spans, ...years].sort((a, b) => a.from - b.from);
}

type Entry = Name & { phrase: string };

function* everyName({ roles, topics, language }: Knowledge): Generator<Entry> {
  for (const { id, kind, name, aliases } of roles.values())
    for (const phrase of [name, ...aliases]) yield { kind: kind === 'role' ? 'role' : 'stage', id, phrase };
  for (const { name, aliases } of language.certifications)
    for (const phrase of [name, ...aliases]) yield { kind: 'certification', id: name, phrase };
  for (const { id, name, aliases } of topics.values())
    for (const phrase of [name, ...aliases]) yield { kind: 'topic', id, phrase };
  for (const [id, { name, aliases }] of Object.entries(language.families))
    for (const phrase of [name, ...aliases]) yield { kind: 'family', id, phrase };
  for (const [id, { name, aliases }] of Object.entries(language.places))
    for (const phrase of [name, ...aliases]) yield { kind: 'place', id, phrase };
  for (const [id, aliases] of Object.entries(language.levels))
    for (const phrase of aliases) yield { kind: 'level', id, phrase };
  for (const [id, aliases] of Object.entries(language.remote))
    for (const phrase of aliases) yield { kind: 'remote', id, phrase };
  for (const phrase of Object.keys(language.ambiguous)) yield { kind: 'ambiguous', id: phrase, phrase };
  for (const phrase of language.occupations) yield { kind: 'occupation', id: phrase, phrase };
  for (const field of language.elsewhere.fields)
    for (const title of language.elsewhere.titles)
      yield { kind: 'occupation', id: `${field} ${title}`, phrase: `${field} ${title}` };
}

/** The set of spans that do not overlap and is worth most; of two equal sets, the one whose first span is longer. */
function bestSpans(
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
