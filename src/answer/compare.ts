import { roleById } from '../knowledge/knowledge.ts';
import type { Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Answer, Side } from './answer.ts';
import type { Means } from './answer-question.ts';
import { impactOn } from './define-role.ts';
import { answerFigures } from './figures.ts';
import { payAsked, payScope } from './pay/asked.ts';
import { notCovered } from './pay/missing.ts';
import { payPairs } from './pay/pairs.ts';

/** Two jobs side by side. With one job named, those near it are offered as the other. */
export function answerCompare(part: Part, means: Means): Answer {
  const { knowledge, cite } = means;
  const [a, b, ...left] = part.roles.map((id) => roleById(knowledge, id));
  if (!a) return answerFigures(part, means);
  if (!b)
    return askForOther(
      a,
      a.neighbours.map((id) => roleById(knowledge, id)),
      part.occupations[0],
    );
  const shared = a.skills.filter((skill) => b.skills.includes(skill));
  const side = (role: Role): Side => ({
    role,
    impact: impactOn(role, knowledge),
    figures: cite.about(role).slice(0, 2),
    only: role.skills.filter((skill) => !shared.includes(skill)).slice(0, 5),
  });
  const missing = notCovered(part, means);
  const pay = missing ? [] : payPairs(means, [payAsked(a.id, part), payAsked(b.id, part)], part.level);
  return {
    kind: 'compare',
    sides: [side(a), side(b)],
    shared,
    left,
    pay,
    missing,
    ofPay: part.asks.has('pay'),
    scope: payScope(part, means),
  };
}

function askForOther(role: Role, others: Role[], occupation: string | undefined): Answer {
  const candidates = others.map(({ name }) => ({ label: name, question: `compare ${role.name} vs ${name}` }));
  const unknown = occupation ? `I only know cybersecurity jobs, and ${occupation} is not one of them. ` : '';
  const opening = `${unknown}Which job shall I set beside ${role.name}?`;
  return { kind: 'clarify', term: undefined, known: true, opening, candidates };
}
