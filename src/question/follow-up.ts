import type { Ask } from '../knowledge/language.ts';
import type { Guess } from './classifier.ts';
import {
  type Evidence,
  foreignWord,
  isBare,
  isRest,
  LONG,
  type Means,
  namesJob,
  namesOurs,
  STANDING_IN,
} from './evidence.ts';
import { has, type Intent } from './intents.ts';
import { pickedByName } from './picked.ts';
import type { Leaning, Slots } from './question.ts';

/** Whether a turn is about what was asked before it: short, and not of something else. */
export function leans(evidence: Evidence, means: Means): boolean {
  const { words, before, guesses } = evidence;
  if (!before || words.length > longest(evidence, means)) return false;
  const onlyGoesOn =
    asksWhy(evidence, means) ||
    isBare(evidence, means) ||
    onlyAsks(evidence, means) ||
    setsPlaceBeside(evidence, means) ||
    inOurField(evidence, means) !== undefined ||
    pickedByName(evidence, means) !== undefined;
  if (onlyGoesOn) return true;
  // "Demand for lithium" after a question about pay: a word nobody here knows makes another subject.
  return !startsAnew(guesses) && foreignWord(evidence, means.reader, LONG) === undefined;
}

/** Words that point at what was spoken of before. */
const POINTING_BACK = new Set([
  'it',
  'that',
  'this',
  'they',
  'them',
  'their',
  'one',
  'there',
  'those',
  'these',
  'both',
]);

export const pointsBack = ({ words }: Pick<Evidence, 'words'>): boolean =>
  words.some((word) => POINTING_BACK.has(word));

/** How many words a turn may have that is about the one before: more where it names no subject and points back. */
function longest(evidence: Evidence, { knowledge }: Means): number {
  const { slots, guesses } = evidence;
  const { shortTurn } = knowledge.language.bounds;
  if (namesJob(slots) || slots.occupations.length > 0) return shortTurn;
  if (pointsBack(evidence)) return 3 * shortTurn;
  return has(guesses[0]?.label, 'needsRole') ? 2 * shortTurn : shortTurn;
}

/** A greeting, or a text more likely outside the subject than in it, is no follow-up. */
function startsAnew([first]: Guess[]): boolean {
  return first !== undefined && has(first.label, 'startsAnew') && first.probability > 0.5;
}

/** Words that set a place beside another. */
const SETTING_BESIDE = new Set(['against', 'compare', 'compared', 'v', 'versus', 'vs']);

/** "Compare with the US", "vs germany?": of another place, beside that of the turn before. */
export function setsPlaceBeside(evidence: Evidence, means: Means): boolean {
  const { slots, before } = evidence;
  const placeOnly = slots.places.length > 0 && !namesOurs(slots) && slots.topics.length === 0;
  return (
    before !== undefined &&
    placeOnly &&
    !isBare(evidence, means) &&
    isRest(evidence, means.reader.fillers, SETTING_BESIDE)
  );
}

/** "Chart?", "and the lowest?": nothing but words that ask something besides the kind of question. */
function onlyAsks(evidence: Evidence, { asks, reader }: Means): boolean {
  // "Where is that from" asks for no country.
  if (evidence.guesses[0]?.label === 'sources') return false;
  return evidence.asks.size > 0 && isRest(evidence, reader.fillers, asks.words, STANDING_IN);
}

/** "In cyber?": the topics of the turn before, or the one of our field that is narrower. */
export function inOurField(evidence: Evidence, { knowledge, narrower, reader }: Means): string[] | undefined {
  const { words, readings, before, asks } = evidence;
  const onlyField =
    readings.length === 0 && isRest(evidence, reader.fillers, new Set(knowledge.language.domain));
  if (!before || before.topics.length === 0 || !onlyField || asks.has('ai')) return undefined;
  const narrow = narrower(words, before.topics);
  return narrow.length === 1 ? narrow : before.topics;
}

/** The kind of question a turn goes on with that names at most places, or only asks something besides. */
export function continued(evidence: Evidence, means: Means): Intent | undefined {
  const { before, asks, slots } = evidence;
  if (!before) return undefined;
  // Nothing is checked anew: "really?" asks for the figures behind the verdict.
  if (asksWhy(evidence, means) && before.intent === 'fact-check') return 'data-point';
  if (asksWhy(evidence, means) || pickedByName(evidence, means)) return goesOn(before);
  if (!leans(evidence, means)) return undefined;
  if (setsPlaceBeside(evidence, means) || inOurField(evidence, means)) return goesOn(before);
  if (!onlyAsks(evidence, means) || slots.topics.length > 0) return undefined;
  if (asks.has('trend') && !asks.has('pay')) return 'trend';
  return isOfPay(before) ? goesOn(before) : undefined;
}

const WHY = new Set(['why', 'come', 'really', 'detail', 'more', 'any', 'else', 'example']);

/** "Why though?", "how come?": the figures are all there is to say. */
const asksWhy = ({ words, readings }: Evidence, { reader }: Means): boolean =>
  readings.length === 0 &&
  words.some((word) => WHY.has(word)) &&
  words.every((word) => WHY.has(word) || reader.fillers.has(word));

/** What is asked when a turn leaves the kind of question to the one before. */
export function goesOn({ asked, intent }: Leaning): Intent | undefined {
  const kind = asked ?? intent;
  return kind === 'ambiguous' ? undefined : kind;
}

const isOfPay = ({ intent, asked, also = [] }: Leaning) =>
  (asked ?? intent) === 'salary' || also.includes('pay');

/** What a turn asks besides its kind, with what it leaves to the one before: "best paid jobs", then "and in the UK?" */
export function allAsks(evidence: Evidence, intent: Intent, means: Means): ReadonlySet<Ask> {
  const { before, asks, slots } = evidence;
  // "How do they compare with security managers?" is of the job before, however long.
  const ofOther = intent === 'compare' && slots.roles.length === 1;
  if (!before || slots.topics.length > 0 || !(ofOther || leans(evidence, means))) return asks;
  const same =
    intent === goesOn(before) && (isBare(evidence, means) || continued(evidence, means) !== undefined);
  const kept = same ? (before.also ?? []).filter((ask) => !replaced(ask, asks, slots)) : [];
  const ofPay = has(intent, 'mayBeOfPay') && isOfPay(before);
  return new Set([...asks, ...kept, ...(ofPay ? (['pay'] as const) : [])]);
}

/** "And the lowest?" replaces the highest, "and in the UK?" the question of which country. */
function replaced(ask: Ask, asks: ReadonlySet<Ask>, { places }: Slots): boolean {
  if (ask === 'countries') return places.length > 0;
  return (ask === 'highest' && asks.has('lowest')) || (ask === 'lowest' && asks.has('highest'));
}
