import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';
import { bestSpans, createWithPlaces, type Span, withYears } from './spans.ts';

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

export type Names = {
  phrases: ReadonlyMap<string, Name[]>;
  find: (words: string[]) => Span[];
};

/** Indexes every name in the knowledge by its words, as `fold` gives them. */
export function createNames(knowledge: Knowledge, fold: Fold): Names {
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
