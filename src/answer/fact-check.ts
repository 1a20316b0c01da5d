import { roleById } from '../knowledge/knowledge.ts';
import type { Part, Statement } from '../question/question.ts';
import type { Answer, Verdict } from './answer.ts';
import type { Means } from './answer-question.ts';
import type { Figure } from './figure.ts';
import { figuresOn } from './figures.ts';
import { figureMeant } from './quoted-figure.ts';
import { covers } from './scope.ts';

/** A verdict for each number quoted: a statement we know, a figure we hold, or neither. */
export function answerFactCheck({ statements }: Part, means: Means): Answer {
  const verdicts: Verdict[] = [];
  for (const statement of statements) {
    const verdict = verdictOn(statement, means);
    const same = verdicts.find(
      (one) => one.kind === 'claim' && verdict.kind === 'claim' && one.claim === verdict.claim,
    );
    if (same) same.quoted = `${same.quoted}, ${verdict.quoted}`;
    else verdicts.push(verdict);
  }
  return { kind: 'fact-check', verdicts };
}

function verdictOn(statement: Statement, means: Means): Verdict {
  const { typed: quoted } = statement;
  const claim = statement.claim && means.knowledge.claims.get(statement.claim);
  if (claim) {
    const figures = claim.figures.map(means.cite.byId);
    const said = `${claim.claim} ${claim.answer} ${claim.caveat}`;
    return { kind: 'claim', quoted, claim, figures, differs: differences(statement, figures, said) };
  }
  const figure = figureMeant(statement, means);
  if (!figure)
    return {
      kind: 'unknown',
      quoted,
      nearest: nearestTo(statement, means),
      named: statement.scope.topics.length > 0,
    };
  const topic = [...means.knowledge.topics.values()].find(({ metrics }) => metrics.includes(figure.metric));
  const differs = [...differences(statement, [figure], ''), ...direction(statement, figure)];
  return { kind: 'figure', quoted, figure, differs, about: topic?.about };
}

/** What the sentence says otherwise than the figures behind the number, as sentences. `said`: what the verdict itself speaks of. */
function differences({ scope }: Statement, figures: Figure[], said: string): string[] {
  const { year, places } = scope;
  const place = places.join(' and ');
  const [first] = figures;
  if (!first) return [];
  const found: string[] = [];
  if (place && !said.includes(place) && !figures.some((figure) => covers({ places }, figure)))
    found.push(`Your text says ${place}; this number is for ${first.place.label}.`);
  if (year && !said.includes(String(year)) && !figures.some((figure) => covers({ year }, figure)))
    found.push(`Your text says ${year}; this number is for ${first.period.label}.`);
  return found;
}

const RISES = /\b(rose|rise|rising|grew|grow|growth|up|increase|increased|gained|more)\b/;
const FALLS = /\b(fell|fall|falling|down|decline|declined|decrease|decreased|dropped|shrank|lost|fewer)\b/;

function direction({ near }: Statement, { value, says }: Figure): string[] {
  const text = near.join(' ');
  if (value < 0 && RISES.test(text) && !FALLS.test(text)) return ['Your text says it rose; it fell.'];
  const grew = value > 0 && RISES.test(says);
  return grew && FALLS.test(text) && !RISES.test(text) ? ['Your text says it fell; it rose.'] : [];
}

/** Figures in the same kind of unit on the topic or the job that the text names; without a name, what is alike is alike by chance. */
function nearestTo(quoted: Statement, { knowledge, cite, relevance }: Means): Figure[] {
  const { scope, sentence } = quoted;
  const share = quoted.unit === 'percent' || quoted.unit === 'points';
  const named = [
    ...figuresOn(scope.topics, { knowledge, cite }),
    ...scope.roles.flatMap((id) => cite.about(roleById(knowledge, id))),
  ].filter(({ unit }) => (unit === 'percent' || unit === 'percentage points') === share);
  const found = relevance(sentence);
  const worth = ({ id }: Figure) => found.get(id)?.worth ?? 0;
  const covered = named.filter((figure) => covers({ places: scope.places }, figure));
  return (covered.length > 0 ? covered : named).sort((a, b) => worth(b) - worth(a)).slice(0, 2);
}
