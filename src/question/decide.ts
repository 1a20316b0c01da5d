import type { Knowledge } from '../knowledge/knowledge.ts';
import { BOUNDS, SHORT_TURN } from './bounds.ts';
import type { Guess } from './classifier.ts';
import type { Close } from './closest.ts';
import { type Intent, isIntent } from './intents.ts';
import type { Candidate, Part, Slots } from './question.ts';
import type { Reading } from './slots.ts';

export type Evidence = {
  text: string;
  words: string[];
  readings: Reading[];
  slots: Slots;
  guesses: Guess[];
  /** The intent comes from a sub-command. */
  fixed: boolean;
  /** The question before this one, in the same thread or message. */
  before: Part | undefined;
};
type Means = { knowledge: Knowledge; closest: (words: string[]) => Close[] };

/** Intents that are about one job and mean little without it. */
const ABOUT_A_ROLE: Intent[] = [
  'define-role',
  'skills',
  'certifications',
  'entry-path',
  'compare',
  'salary',
  'demand',
  'outlook',
];
/** Asked of a level without a job, these are about the career stage. */
const OVER_TIME: Intent[] = ['demand', 'trend', 'outlook'];
const NEVER_FOLLOWED: Intent[] = ['greeting', 'help', 'out-of-scope', 'list-roles', 'sources'];

/** Turns what was found in a text into the one thing we believe it asks. */
export function decide(evidence: Evidence, means: Means): Part {
  const slots = bothSides(withoutUsualTopics(inherit(evidence, means), means), evidence, means);
  const chosen = chooseIntent(evidence, slots);
  const { confidence } = chosen;
  // A topic beside a job ("are entry level jobs competitive") asks for the topic and not for what the job is.
  const intent =
    chosen.intent === 'define-role' && slots.topics.length > 0 && !evidence.fixed
      ? 'data-point'
      : chosen.intent;
  const stage = means.knowledge.language.defaults[slots.level ?? ''];
  if (OVER_TIME.includes(intent) && slots.roles.length === 0 && slots.topics.length === 0 && stage)
    return { ...slots, roles: [stage], intent, confidence, candidates: [] };
  const part: Part = { ...slots, intent, confidence, candidates: [] };
  if (intent === 'list-roles' && slots.ambiguous && slots.roles.length === 0)
    return { ...part, roles: means.knowledge.language.ambiguous[slots.ambiguous] ?? [] };
  const unsure = slots.ambiguous !== undefined && slots.roles.length === 0 && confidence < BOUNDS.intentAlone;
  if (intent === 'out-of-scope' || (!ABOUT_A_ROLE.includes(intent) && !unsure)) return part;
  if (slots.roles.length > 0) return part;
  return withoutRole(part, evidence, means);
}

/** A short turn takes over what it leaves out: "and in germany?" is about the role asked before. */
function inherit({ words, slots, before, guesses }: Evidence, { knowledge }: Means): Slots {
  if (!before || words.length > SHORT_TURN || NEVER_FOLLOWED.includes(guesses[0]?.label as Intent))
    return slots;
  const topics = slots.topics.filter((id) => !isUsual(id, knowledge));
  const names =
    slots.roles.length > 0 || topics.length > 0 || slots.ambiguous || slots.occupations.length > 0;
  const subject = names ? slots : { ...slots, roles: before.roles, topics: before.topics };
  return {
    ...subject,
    level: slots.level ?? before.level,
    country: slots.country ?? (slots.place ? undefined : before.country),
    place: slots.place ?? before.place,
    year: slots.year ?? before.year,
    remote: slots.remote ?? before.remote,
  };
}

const COMPARES = /\b(vs|versus|v|or|than|between|difference|compare|compared)\b/;

/** Beside a job, a word with several meanings takes its usual one: "pentester or grc" is about the GRC analyst. */
function bothSides(slots: Slots, { words }: Evidence, { knowledge }: Means): Slots {
  const usual = slots.ambiguous && knowledge.language.ambiguous[slots.ambiguous]?.[0];
  if (!usual || slots.roles.length !== 1 || !COMPARES.test(words.join(' '))) return slots;
  return { ...slots, roles: [...new Set([...slots.roles, usual])] };
}

/** A topic that an intent means anyway, such as certificates, is no subject of its own beside a job. */
function withoutUsualTopics(slots: Slots, { knowledge }: Means): Slots {
  if (slots.roles.length === 0) return slots;
  return { ...slots, topics: slots.topics.filter((id) => !isUsual(id, knowledge)) };
}

const isUsual = (topic: string, { language }: Knowledge) => Object.values(language.defaults).includes(topic);

function chooseIntent(
  { words, readings, guesses, fixed, before, slots: own }: Evidence,
  slots: Slots,
): { intent: Intent; confidence: number } {
  const best = guesses[0];
  const confidence = best?.probability ?? 0;
  const intent = best && isIntent(best.label) ? best.label : 'out-of-scope';
  if (fixed) return { intent, confidence };
  if (words.length === 0) return { intent: 'out-of-scope', confidence: 1 };

  if (readings.length > 0 && uncovered(words, readings).every((word) => FILLERS.has(word)))
    return {
      intent: bareIntent(
        {
          ...own,
          roles: slots.roles.length > own.roles.length && own.roles.length > 0 ? slots.roles : own.roles,
        },
        before,
      ),
      confidence: 1,
    };
  if (slots.roles.length >= 2 && COMPARES.test(words.join(' '))) return { intent: 'compare', confidence: 1 };
  if (slots.occupations.length > 0 && slots.roles.length === 0 && intent !== 'entry-path')
    return { intent: 'out-of-scope', confidence: 1 };
  if (intent === 'out-of-scope') return chooseWithin(guesses, slots);
  const known =
    slots.roles.length + slots.topics.length + slots.certifications.length + slots.families.length > 0 ||
    slots.ambiguous;
  if (confidence >= (known ? BOUNDS.intent : BOUNDS.intentAlone)) return { intent, confidence };
  return known ? fallback(slots) : { intent: 'out-of-scope', confidence: 1 - confidence };
}

const FILLERS = new Set(['a', 'about', 'an', 'and', 'as', 'for', 'how', 'in', 'of', 'or', 'the', 'what']);

/** The words that no name covers. */
function uncovered(words: string[], readings: Reading[]): string[] {
  return words.filter((_, at) => !readings.some(({ from, to }) => at >= from && at < to));
}

/** Names and nothing else: a lone role is asked about as such, a lone place or level continues what was asked. */
function bareIntent(
  { roles, topics, families, certifications, ambiguous, occupations }: Slots,
  before: Part | undefined,
): Intent {
  if (occupations.length > 0 && roles.length === 0) return 'out-of-scope';
  if (roles.length >= 2) return 'compare';
  if (before && before.intent !== 'ambiguous' && !NEVER_FOLLOWED.includes(before.intent))
    return before.intent;
  if (roles.length === 1 || ambiguous) return 'define-role';
  if (families.length > 0) return 'list-roles';
  if (certifications.length > 0) return 'certifications';
  return topics.length > 0 ? 'data-point' : 'out-of-scope';
}

/** Out of scope is likeliest; a named job outweighs that unless the classifier is sure. */
function chooseWithin(guesses: Guess[], slots: Slots): { intent: Intent; confidence: number } {
  const [first, second] = guesses;
  const named = slots.roles.length + slots.topics.length > 0;
  if (named && first && second && first.probability < BOUNDS.outOfScope && isIntent(second.label))
    return { intent: second.label, confidence: second.probability };
  return { intent: 'out-of-scope', confidence: first?.probability ?? 1 };
}

function fallback(slots: Slots): { intent: Intent; confidence: number } {
  return {
    intent: slots.roles.length > 0 ? 'define-role' : slots.topics.length > 0 ? 'data-point' : 'out-of-scope',
    confidence: 0.5,
  };
}

/** A question about a job that names none we know: ask back, or take what such a question usually means. */
function withoutRole(part: Part, { text, words, readings }: Evidence, { knowledge, closest }: Means): Part {
  if (part.topics.length > 0) return part.intent === 'define-role' ? { ...part, intent: 'data-point' } : part;
  const name = (id: string) => knowledge.roles.get(id)?.name ?? id;
  if (part.ambiguous) {
    const term = part.ambiguous;
    const offered = knowledge.language.ambiguous[term] ?? [];
    return {
      ...part,
      intent: 'ambiguous',
      candidates: offered.map((id) => ({ label: name(id), question: put(name(id), term, text) })),
    };
  }
  const left = leftOver(words, readings, knowledge);
  const close = left.length > 0 ? closest(left).filter(({ confidence }) => confidence >= BOUNDS.offer) : [];
  if (close.length > 0) {
    const candidates: Candidate[] = close
      .slice(0, 4)
      .map(({ id }) => ({ label: name(id), question: put(name(id), left.join(' '), text) }));
    return { ...part, intent: 'ambiguous', unknown: left.join(' '), candidates };
  }
  const usual = knowledge.language.defaults[part.intent];
  if (left.length > 0 && part.intent === 'define-role')
    return { ...part, intent: 'out-of-scope', unknown: left.join(' ') };
  if (usual && knowledge.roles.has(usual)) return { ...part, roles: [usual] };
  return usual ? { ...part, topics: [usual] } : part;
}

/** The question with a name in the place of the words that left it open. */
function put(name: string, open: string, text: string): string {
  const pattern = open.split(' ').map((word) => `${word.replace(/[^\p{L}\p{N}]/gu, '.?')}s?`);
  const found = new RegExp(`\\b${pattern.join('[\\s-]+')}\\b`, 'i');
  return found.test(text) ? text.replace(found, name) : `${text} ${name}`;
}

/** Words that name nothing and that no utterance contains: perhaps a job we do not know by that name. */
function leftOver(words: string[], readings: Reading[], { language }: Knowledge): string[] {
  const common = commonWords(language);
  return uncovered(words, readings).filter((word) => !common.has(word) && word.length > 2);
}
const seen = new WeakMap<Knowledge['language'], Set<string>>();
function commonWords(language: Knowledge['language']): Set<string> {
  const words =
    seen.get(language) ??
    new Set(
      Object.values(language.utterances)
        .flat()
        .flatMap((text) => text.toLowerCase().split(/\W+/)),
    );
  seen.set(language, words);
  return words;
}
