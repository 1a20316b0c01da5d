import type { Choice } from './choice.ts';
import { without } from './classifier.ts';
import { compares, setsSideBySide } from './comparing.ts';
import { type Evidence, isBare, type Means, namesOurs, usualIntent } from './evidence.ts';
import { continued, goesOn } from './follow-up.ts';
import { has, type Intent, isIntent } from './intents.ts';
import type { Kind } from './names.ts';
import { byForeignSubject, byOccupation } from './outside.ts';
import type { Leaning, Slots } from './question.ts';
import { signalsOf, trustIn, trusts } from './rejector.ts';

/** Rules in their order: the first that has something to say decides, and the classifier always has. */
export function chooseIntent(evidence: Evidence, slots: Slots, means: Means): Choice {
  return (
    byCommand(evidence) ??
    byNothing(evidence) ??
    byKnownStatement(evidence) ??
    byNamesAlone(evidence, slots, means) ??
    byContinuation(evidence, means) ??
    byComparison(evidence, slots) ??
    byOccupation(evidence, slots, means) ??
    byForeignSubject(evidence, slots, means) ??
    byCountries(evidence, slots) ??
    byPlaces(evidence, slots) ??
    byClassifier(evidence, slots, means)
  );
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
function byNamesAlone(evidence: Evidence, slots: Slots, means: Means): Choice | undefined {
  const { before, slots: own } = evidence;
  if (!isBare(evidence, means)) return undefined;
  const asked = own.roles.length < 2 && own.occupations.length === 0 ? intentOfTopic(own, means) : undefined;
  if (asked)
    return { intent: asked, confidence: 1, rule: 'nothing but names, one of which is a kind of question' };
  // Beside a job named here, one that the turn before left over makes a comparison.
  const roles = own.roles.length > 0 ? slots.roles : [];
  const kind = bareIntent({ ...own, roles }, before);
  // "Trend ai": a topic's own words may ask for a chart.
  const intent = kind === 'data-point' && evidence.asks.has('trend') ? 'trend' : kind;
  return { intent, confidence: 1, rule: 'nothing but names' };
}

/** "Malware analyst certs", "top cities": a topic that a kind of question means anyway is that question. */
function intentOfTopic({ topics, certifications }: Slots, { knowledge }: Means): Intent | undefined {
  if (certifications.length > 0) return 'certifications';
  return topics.map((id) => usualIntent(id, knowledge)).find((intent) => intent !== undefined);
}

function bareIntent(
  { roles, topics, families, ambiguous, occupations }: Slots,
  before: Leaning | undefined,
): Intent {
  if (occupations.length > 0 && roles.length === 0) return 'out-of-scope';
  if (roles.length >= 2) return 'compare';
  if (topics.length > 0) return 'data-point';
  const kind = before && goesOn(before);
  if (kind) return kind;
  if (roles.length === 1 || ambiguous) return 'define-role';
  return families.length > 0 ? 'list-roles' : 'out-of-scope';
}

/** "Chart?", "and the lowest?", "compare with the US": of what was asked before. */
function byContinuation(evidence: Evidence, means: Means): Choice | undefined {
  const intent = continued(evidence, means);
  return intent && { intent, confidence: 1, rule: 'goes on with the question before' };
}

function byComparison(
  { words, guesses, before, slots: own }: Evidence,
  { roles }: Slots,
): Choice | undefined {
  // "Which one pays more?" asks of the two compared before.
  if (before?.intent === 'compare' && own.roles.length === 0 && roles.length >= 2 && setsSideBySide(words))
    return { intent: 'compare', confidence: 1, rule: 'a word that compares, after a comparison' };
  if (roles.length < 2 || !compares(words)) return undefined;
  // "Demand for a ciso or a pentester?" asks of either.
  if (!setsSideBySide(words) && has(guesses[0]?.label, 'ofEither')) return undefined;
  return { intent: 'compare', confidence: 1, rule: 'two jobs and a word that compares' };
}

/** "Which country has the lowest AI share": a topic and a word that asks for countries. */
function byCountries({ asks, guesses }: Evidence, { topics, roles }: Slots): Choice | undefined {
  // "Where does that number come from" asks for no country.
  if (!asks.has('countries') || guesses[0]?.label === 'sources' || topics.length === 0 || roles.length > 0)
    return undefined;
  return { intent: 'regions', confidence: 1, rule: 'a topic and a word that asks for countries' };
}

/** "Compare germany and uk for security engineers": what can be set side by side of one job is its pay. */
function byPlaces({ guesses }: Evidence, { roles, places }: Slots): Choice | undefined {
  if (guesses[0]?.label !== 'compare' || roles.length !== 1 || places.length < 2) return undefined;
  return { intent: 'salary', confidence: 1, rule: 'one job compared in several places' };
}

/** The likeliest intent that what is named allows, when the rejector lets it through. */
function byClassifier(evidence: Evidence, slots: Slots, { knowledge }: Means): Choice {
  const { guesses, known, statements } = evidence;
  const { rejector } = knowledge.language.bounds;
  const comparable = canCompare(evidence, slots) ? guesses : without(guesses, 'compare');
  // "What do you know about mlsecops" asks of the job, not of the bot.
  const possible = slots.roles.length > 0 ? without(comparable, 'help') : comparable;
  const { label, ...signals } = signalsOf(
    { guesses: possible, known },
    { outside: 'out-of-scope', named: namesOurs(slots) || slots.topics.length > 0 },
  );
  const confidence = trustIn(signals, rejector);
  if (trusts(signals, rejector) && isIntent(label)) {
    if (statements.length > 0 && has(label, 'checksNumbers'))
      return { intent: 'fact-check', confidence, signals, rule: 'quotes a number' };
    return { intent: label, confidence, signals, rule: 'the likeliest intent, within the bounds' };
  }
  return { intent: 'out-of-scope', confidence: 1 - confidence, signals, rule: 'outside the bounds' };
}

/** One job alone, or a list of three, is compared only where the words say so: "how is that different?" */
function canCompare({ words, readings }: Evidence, { roles, ambiguous }: Slots): boolean {
  const several = (kind: Kind) => readings.filter((one) => one.kind === kind).length > 1;
  // "Security engineer pay germany vs uk", "remote vs on site", "junior or senior".
  if (roles.length === 1 && (several('place') || several('remote') || several('level'))) return false;
  return roles.length === 2 || ambiguous !== undefined || compares(words);
}
