import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Evidence, Means } from './evidence.ts';
import { COMPARES, isBare, SIDE_BY_SIDE } from './evidence.ts';
import { type Intent, isIntent } from './intents.ts';
import type { Part, Slots } from './question.ts';
import { accepts, type Signals, signalsOf } from './rejector.ts';

/** What is asked, how sure that is, and the rule that decided. */
export type Choice = { intent: Intent; confidence: number; rule: string; signals?: Signals };
type Rule = (evidence: Evidence, slots: Slots, means: Means) => Choice | undefined;

/** Rules in their order: the first that has something to say decides. */
const RULES: Rule[] = [
  byCommand,
  byNothing,
  byKnownStatement,
  byNamesAlone,
  byComparison,
  byOccupation,
  byClassifier,
];

export function chooseIntent(evidence: Evidence, slots: Slots, means: Means): Choice {
  for (const rule of RULES) {
    const choice = rule(evidence, slots, means);
    if (choice) return choice;
  }
  return { intent: 'out-of-scope', confidence: 0, rule: 'no rule fits' };
}

function byCommand({ command }: Evidence): Choice | undefined {
  return command && { intent: command.intent, confidence: 1, rule: `the sub-command "${command.usage}"` };
}

function byNothing({ words }: Evidence): Choice | undefined {
  return words.length > 0 ? undefined : { intent: 'out-of-scope', confidence: 1, rule: 'no words' };
}

function byKnownStatement({ statements, guesses }: Evidence): Choice | undefined {
  // "Where does the 4.8 million come from?" asks for the source and not whether it is true.
  if (guesses[0]?.label === 'sources') return undefined;
  const known = statements.find(({ claim }) => claim !== undefined);
  return (
    known && {
      intent: 'fact-check',
      confidence: 1,
      rule: `quotes "${known.typed}", see claim ${known.claim}`,
    }
  );
}

/** Names and nothing else: a lone role is asked about as such, a lone place or level continues what was asked. */
function byNamesAlone(evidence: Evidence, slots: Slots, { knowledge }: Means): Choice | undefined {
  const { before, slots: own } = evidence;
  if (!isBare(evidence)) return undefined;
  const asked = own.roles.length < 2 ? intentOfTopic(own, knowledge) : undefined;
  if (asked)
    return { intent: asked, confidence: 1, rule: 'nothing but names, one of which is a kind of question' };
  // Beside a job named here, one that the turn before left over makes a comparison.
  const roles = own.roles.length > 0 ? slots.roles : [];
  return { intent: bareIntent({ ...own, roles }, before), confidence: 1, rule: 'nothing but names' };
}

/** "Malware analyst certs", "top cities": a topic that a kind of question means anyway is that question. */
function intentOfTopic({ topics, certifications }: Slots, { language }: Knowledge): Intent | undefined {
  if (certifications.length > 0) return 'certifications';
  const intents = Object.entries(language.defaults).filter(([, id]) => topics.includes(id));
  return intents.map(([intent]) => intent).find(isIntent);
}

function bareIntent(
  { roles, topics, families, ambiguous, occupations }: Slots,
  before: Part | undefined,
): Intent {
  if (occupations.length > 0 && roles.length === 0) return 'out-of-scope';
  if (roles.length >= 2) return 'compare';
  if (topics.length > 0) return 'data-point';
  const continued = before?.asked ?? before?.intent;
  if (continued && continued !== 'ambiguous') return continued;
  if (roles.length === 1 || ambiguous) return 'define-role';
  return families.length > 0 ? 'list-roles' : 'out-of-scope';
}

/** Kinds of question that may be asked of one job or the other: "demand for a ciso or a pentester?" */
const OF_EITHER: Intent[] = ['demand', 'trend', 'outlook', 'skills', 'certifications', 'entry-path'];

function byComparison({ words, guesses }: Evidence, { roles }: Slots): Choice | undefined {
  const text = words.join(' ');
  if (roles.length < 2 || !COMPARES.test(text)) return undefined;
  if (!SIDE_BY_SIDE.test(text) && OF_EITHER.includes(guesses[0]?.label as Intent)) return undefined;
  return { intent: 'compare', confidence: 1, rule: 'two jobs and a word that compares' };
}

/** Somebody else's job is outside the subject, unless it is where a person comes from. */
function byOccupation(
  { guesses }: Evidence,
  { occupations, roles, certifications }: Slots,
): Choice | undefined {
  if (
    occupations.length === 0 ||
    roles.length + certifications.length > 0 ||
    guesses[0]?.label === 'entry-path'
  )
    return undefined;
  return { intent: 'out-of-scope', confidence: 1, rule: `another occupation: ${occupations[0]}` };
}

/** Kinds of question in which a number is a statement to check rather than part of what is asked. */
const ABOUT_NUMBERS: Intent[] = [
  'data-point',
  'demand',
  'trend',
  'outlook',
  'regions',
  'sources',
  'fact-check',
];

/** The likeliest intent, when the rejector lets it through; what is named outweighs an unclear kind of question. */
function byClassifier(
  { words, guesses, known, statements }: Evidence,
  slots: Slots,
  { knowledge }: Means,
): Choice {
  const { rejector } = knowledge.language.bounds;
  const possible = guesses.filter(({ label }) => label !== 'compare' || canCompare(words, slots));
  const { label, ...signals } = signalsOf(
    { guesses: possible, known },
    { outside: 'out-of-scope', named: isNamed(slots) },
  );
  const confidence = signals.best;
  if (accepts(signals, rejector) && isIntent(label)) {
    if (statements.length > 0 && ABOUT_NUMBERS.includes(label))
      return { intent: 'fact-check', confidence, signals, rule: 'quotes a number' };
    return { intent: label, confidence, signals, rule: 'the likeliest intent, within the bounds' };
  }
  return { intent: 'out-of-scope', confidence: signals.outside, signals, rule: 'outside the bounds' };
}

/** One job alone is compared only where the words say so: "how is that different?" */
function canCompare(words: string[], { roles, ambiguous }: Slots): boolean {
  return roles.length >= 2 || ambiguous !== undefined || COMPARES.test(words.join(' '));
}

/** Whether anything is named that the bot knows figures or texts about. */
function isNamed({ roles, topics, certifications, families, ambiguous }: Slots): boolean {
  return (
    roles.length + topics.length + certifications.length + families.length > 0 || ambiguous !== undefined
  );
}
