import { roleById } from '../knowledge/knowledge.ts';
import type { Claim, Role } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { impactOn } from './define-role.ts';
import { type Figure, isPay } from './figure.ts';
import { scopeOf } from './scope.ts';

const AT_MOST = 5;

/** Demand, change, outlook, regions and single figures: what is published on a job or a topic. */
export function answerFigures(part: Part, means: Means): Answer {
  const { knowledge } = means;
  const role = part.roles[0] ? roleById(knowledge, part.roles[0]) : undefined;
  const topics = topicsOf(part, means);
  if (!role && topics.length === 0) return listTopics(part, means);
  const claim = claimFor({ ...part, topics }, means);
  const about = role && part.topics.length === 0 ? figuresAbout(role, means) : figuresOn(topics, means);
  const { figures, missing } = narrow(part, claim ? claimed(claim, means) : [], about);
  const nothing = figures.length === 0 && !claim;
  const subject = part.topics[0] || !role ? (knowledge.topics.get(topics[0] ?? '')?.name ?? '') : role.name;
  return {
    kind: 'figures',
    intent: part.intent,
    subject,
    role,
    missing:
      missing ??
      (nothing
        ? `Not known: no counted figure on ${WHAT[part.intent] ?? 'this'} for ${subject} was found.`
        : undefined),
    claim,
    figures: figures.slice(0, AT_MOST),
    nearest:
      nothing || figures.length === 0
        ? figuresOn([knowledge.language.defaults[part.intent] ?? ''], means).slice(0, 2)
        : [],
    impact: role ? impactOn(role, knowledge) : undefined,
  };
}

const WHAT: Partial<Record<Part['intent'], string>> = {
  demand: 'demand',
  trend: 'what has changed',
  outlook: 'what comes next',
};

/** Every figure on these topics, each topic's headline first. */
export function figuresOn(topics: string[], { knowledge, cite }: Means): Figure[] {
  return topics.flatMap((id) => {
    const topic = knowledge.topics.get(id);
    if (!topic) return [];
    const figures = cite.where(({ metric }) => topic.metrics.includes(metric));
    const headline = figures.filter((figure) => figure.id === topic.headline);
    return [...headline, ...figures.filter((figure) => figure.id !== topic.headline)];
  });
}

const figuresAbout = (role: Role, { cite }: Means) =>
  cite.where((point) => point.subject === role.id && !isPay(point));
const claimed = (claim: Claim, { cite }: Means) => claim.figures.map(cite.byId);

function topicsOf({ topics, roles, intent }: Part, { knowledge }: Means): string[] {
  if (topics.length > 0 || roles.length > 0) return topics;
  const usual = knowledge.language.defaults[intent];
  return usual ? [usual] : [];
}

/** The statement people repeat about these topics or jobs; one made for this kind of question comes first. */
export function claimFor(
  { topics, roles, intent }: Pick<Part, 'topics' | 'roles' | 'intent'>,
  { knowledge }: Means,
): Claim | undefined {
  const worth = (claim: Claim) => {
    const onTopic = topics.some((id) => claim.topics.includes(id));
    const onRole = roles.some((id) => claim.roles.includes(id));
    if (topics.length > 0 ? !onTopic : !onRole) return 0;
    return (
      1 +
      (onRole ? 1 : 0) +
      (claim.intents.includes(intent) ? 2 : 0) +
      (claim.origin === 'founding-document' ? 0.5 : 0)
    );
  };
  const ranked = [...knowledge.claims.values()]
    .map((claim) => ({ claim, worth: worth(claim) }))
    .sort((a, b) => b.worth - a.worth);
  return ranked[0] && ranked[0].worth > 0 ? ranked[0].claim : undefined;
}

/** The claim's own figures and those of the country and year asked for; where there are none, all with a sentence that says so. */
function narrow(
  part: Part,
  own: Figure[],
  about: Figure[],
): { figures: Figure[]; missing: string | undefined } {
  const { country, year } = part;
  const fits = about.filter(
    ({ place, period }) =>
      (!country || place.country === country) &&
      (!year || (period.from.slice(0, 4) <= String(year) && period.to.slice(0, 4) >= String(year))),
  );
  const unmet = fits.length === 0 && about.length > 0 && own.length === 0;
  const figures = [...own, ...(unmet ? about : fits)];
  return {
    figures: figures.filter((figure, at) => figures.findIndex(({ id }) => id === figure.id) === at),
    missing: unmet
      ? `Not known${scopeOf(part)}: no figure with that scope was found. What there is:`
      : undefined,
  };
}

/** All topics: asked for, or because none of them was recognised in the question. */
function listTopics({ confidence }: Part, { knowledge }: Means): Answer {
  const count = (metrics: string[]) =>
    [...knowledge.figures.values()].filter(({ metric }) => metrics.includes(metric)).length;
  const topics = [...knowledge.topics.values()].map(({ id, name, metrics }) => ({
    id,
    name,
    figures: count(metrics),
  }));
  return { kind: 'topics', missed: confidence < 1, topics };
}
