import type { Ask } from '../knowledge/language.ts';
import type { Guess } from './classifier.ts';
import { type Evidence, isBare, type Means, namesOurs, uncovered } from './evidence.ts';
import { has, type Intent } from './intents.ts';
import type { Leaning, Slots } from './question.ts';
import type { Reader } from './reader.ts';

/** Whether a turn is about what was asked before it: short, and not of something else. */
export function leans(evidence: Evidence, means: Means): boolean {
  const { words, before, guesses } = evidence;
  if (!before || words.length > means.knowledge.language.bounds.shortTurn) return false;
  if (isBare(evidence) || onlyAsks(evidence, means) || setsPlaceBeside(evidence)) return true;
  if (inOurField(evidence, means)) return true;
  return !startsAnew(guesses) && !speaksOfElse(evidence, means.reader);
}

/** "Demand for lithium" after a question about pay: a word nobody here knows makes another subject. */
function speaksOfElse({ words, readings }: Evidence, { isOurs }: Reader): boolean {
  return uncovered(words, readings).some((word) => /^\p{L}{5,}$/u.test(word) && !isOurs(word));
}

/** A greeting, or a text more likely outside the subject than in it, is no follow-up. */
function startsAnew([first]: Guess[]): boolean {
  if (first?.label === 'out-of-scope') return first.probability > 0.5;
  return has(first?.label, 'startsAnew');
}

const JOINING = new Set([
  'a',
  'against',
  'and',
  'as',
  'compare',
  'compared',
  'in',
  'please',
  'the',
  'to',
  'v',
  'versus',
  'vs',
  'with',
]);

const isRest = ({ words, readings }: Evidence, more?: ReadonlySet<string>) =>
  uncovered(words, readings).every((word) => JOINING.has(word) || more?.has(word));

/** "Compare with the US", "vs germany?": of another place, beside that of the turn before. */
export function setsPlaceBeside(evidence: Evidence): boolean {
  const { slots, before } = evidence;
  const placeOnly = slots.places.length > 0 && !namesOurs(slots) && slots.topics.length === 0;
  return before !== undefined && placeOnly && !isBare(evidence) && isRest(evidence);
}

/** "Chart?", "and the lowest?": nothing but words that ask something besides the kind of question. */
function onlyAsks(evidence: Evidence, { asks }: Means): boolean {
  return evidence.asks.size > 0 && isRest(evidence, asks.words);
}

/** "In cyber?": the topics of the turn before, or the one of our field that is narrower. */
export function inOurField(evidence: Evidence, { knowledge, narrower }: Means): string[] | undefined {
  const { words, readings, before, asks } = evidence;
  const onlyField = readings.length === 0 && isRest(evidence, new Set(knowledge.language.domain));
  if (!before || before.topics.length === 0 || !onlyField || asks.has('ai')) return undefined;
  const narrow = narrower(words, before.topics);
  return narrow.length === 1 ? narrow : before.topics;
}

/** The kind of question a turn goes on with that names at most places, or only asks something besides. */
export function continued(evidence: Evidence, means: Means): Intent | undefined {
  const { before, asks, slots } = evidence;
  if (!before || !leans(evidence, means)) return undefined;
  if (setsPlaceBeside(evidence) || inOurField(evidence, means)) return goesOn(before);
  if (!onlyAsks(evidence, means) || asks.has('pay') || slots.topics.length > 0) return undefined;
  if (asks.has('trend')) return 'trend';
  return isOfPay(before) ? goesOn(before) : undefined;
}

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
  const same = intent === goesOn(before) && (isBare(evidence) || continued(evidence, means) !== undefined);
  const kept = same ? (before.also ?? []).filter((ask) => !replaced(ask, asks, slots)) : [];
  const ofPay = has(intent, 'mayBeOfPay') && isOfPay(before);
  return new Set([...asks, ...kept, ...(ofPay ? (['pay'] as const) : [])]);
}

/** "And the lowest?" replaces the highest, "and in the UK?" the question of which country. */
function replaced(ask: Ask, asks: ReadonlySet<Ask>, { places }: Slots): boolean {
  if (ask === 'countries') return places.length > 0;
  return (ask === 'highest' && asks.has('lowest')) || (ask === 'lowest' && asks.has('highest'));
}
