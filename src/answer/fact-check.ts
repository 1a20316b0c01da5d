import type { Quoted } from '../question/numbers.ts';
import type { Part, Statement } from '../question/question.ts';
import { sameNumber } from '../question/statements.ts';
import { wordsOf } from '../question/words.ts';
import type { Answer, Verdict } from './answer.ts';
import type { Means } from './answer-question.ts';
import type { Figure } from './figure.ts';
import { figuresOn } from './figures.ts';

/** A verdict for each number quoted: a statement we know, a figure we hold, or neither. */
export function answerFactCheck(part: Part, means: Means): Answer {
  const verdicts: Verdict[] = [];
  for (const statement of part.statements) {
    const verdict = verdictOn(statement, part, means);
    const same = verdicts.find(
      (one) => one.kind === 'claim' && verdict.kind === 'claim' && one.claim === verdict.claim,
    );
    if (same) same.quoted = `${same.quoted}, ${verdict.quoted}`;
    else verdicts.push(verdict);
  }
  return { kind: 'fact-check', verdicts };
}

function verdictOn(statement: Statement, part: Part, means: Means): Verdict {
  const quoted = statement.typed;
  const claim = statement.claim && means.knowledge.claims.get(statement.claim);
  if (claim) return { kind: 'claim', quoted, claim, figures: claim.figures.map(means.cite.byId) };
  const figure = figureWith(statement, means);
  if (!figure) return { kind: 'unknown', quoted, nearest: nearestTo(statement, part, means) };
  const topic = [...means.knowledge.topics.values()].find(({ metrics }) => metrics.includes(figure.metric));
  return { kind: 'figure', quoted, figure, differs: differences(part, figure), about: topic?.about };
}

/** How many words beside a number must speak of what a figure measures: the more digits agree, the fewer. */
function wordsNeeded({ value, tolerance }: Quoted): number {
  if (value / tolerance > 10_000) return 0;
  return value >= 1000 ? 1 : 2;
}

/** The figure we hold with that number, when the words beside it speak of what it measures. */
function figureWith(quoted: Quoted, { cite, relevance }: Means): Figure | undefined {
  const { value, tolerance } = quoted;
  const candidates = cite
    .between(value - tolerance, value + tolerance)
    .filter((figure) => sameNumber(quoted, { value: Math.abs(figure.value), unit: unitOf(figure) }));
  for (const words of [quoted.near, quoted.sentence]) {
    const worth = relevance.of(words);
    const shared = ({ id, unit }: Figure) =>
      (worth.get(id)?.shared ?? 0) + (wordsOf(unit).some((word) => words.includes(word)) ? 1 : 0);
    const fitting = candidates.filter((figure) => shared(figure) >= wordsNeeded(quoted));
    const [best] = fitting.sort((a, b) => (worth.get(b.id)?.worth ?? 0) - (worth.get(a.id)?.worth ?? 0));
    if (best) return best;
  }
  return undefined;
}

function unitOf({ unit }: Figure): Quoted['unit'] {
  if (unit === 'percent') return 'percent';
  if (unit === 'percentage points') return 'points';
  return unit.startsWith('USD') ? 'USD' : 'plain';
}

/** What the text says otherwise than the figure, as sentences. */
function differences({ year, country, place }: Part, figure: Figure): string[] {
  const { period, place: of } = figure;
  const found: string[] = [];
  if (year && (String(year) < period.from.slice(0, 4) || String(year) > period.to.slice(0, 4)))
    found.push(`Your text says ${year}; this figure is for ${period.label}.`);
  if (country && of.country !== country)
    found.push(`Your text says ${place}; this figure is for ${of.label}.`);
  return found;
}

/** Figures in the same kind of unit that speak of what the text speaks of, the likeliest first. */
function nearestTo(quoted: Statement, part: Part, means: Means): Figure[] {
  const worth = means.relevance.of(quoted.sentence);
  const named = new Set(figuresOn(part.topics, means).map(({ id }) => id));
  const share = quoted.unit === 'percent' || quoted.unit === 'points';
  const found = [...worth]
    .filter(([id, { shared }]) => named.has(id) || shared >= 2)
    .sort(([a, one], [b, other]) => Number(named.has(b)) - Number(named.has(a)) || other.worth - one.worth)
    .map(([id]) => means.cite.byId(id))
    .filter(({ unit }) => (unit === 'percent' || unit === 'percentage points') === share);
  const here = found.filter(({ place }) => place.country === part.country);
  return (part.country && here.length > 0 ? here : found).slice(0, 2);
}
