import { roleById } from '../knowledge/knowledge.ts';
import type { Role } from '../knowledge/schema.ts';
import { usualIntent } from '../question/evidence.ts';
import type { Part } from '../question/question.ts';
import type { Answer, FiguresAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { chooseFigures } from './choose-figures.ts';
import { impactOn } from './define-role.ts';
import { type Figure, isPay } from './figure.ts';
import { howItMoved } from './moved.ts';
import { placesWithout, scopeOf } from './scope.ts';
import { belowSeries } from './series/below.ts';
import { onlyElsewhere } from './series/elsewhere.ts';

/** A list of published figures is asked for when somebody wants data; elsewhere they support a sentence. */
const AT_MOST = { listed: 10, supporting: 5 };

/** Demand, change, outlook, regions and single figures: what is published on a job or a topic. */
export function answerFigures(part: Part, means: Means): Answer {
  const { knowledge } = means;
  const role = part.roles[0] ? roleById(knowledge, part.roles[0]) : undefined;
  const topics = topicsOf(part, means);
  const about = figuresAsked(part, { role, topics }, means);
  if (!role && topics.length === 0 && about.length === 0) return listTopics(part, means);

  const { claim, conflict, figures, unmet } = chooseFigures({ ...part, topics }, about, means);
  const topic = knowledge.topics.get(topics[0] ?? '');
  const ofRole = role !== undefined && part.topics.length === 0;
  const subject = (ofRole ? role.name : topic?.name) ?? part.places.join(', ');
  const most = part.intent === 'data-point' ? AT_MOST.listed : AT_MOST.supporting;
  const usual = knowledge.language.defaults.topics[part.intent] ?? '';
  const ofTopic = ofRole ? { role, topics: [] } : { role: undefined, topics };
  const isUnmet = unmet !== undefined || figures.length === 0;
  const moved = howItMoved(part, { ...ofTopic, claim, unmet: isUnmet }, means);
  const elsewhere = isUnmet ? onlyElsewhere(ofTopic.topics, part, means) : undefined;
  const missing = elsewhere ? `${elsewhere}${figures.length > 0 ? ' What there is:' : ''}` : unmet;
  const said: FiguresAnswer = {
    kind: 'figures',
    intent: part.intent,
    subject,
    role,
    missing: moved.moved ? undefined : (missing ?? (claim ? undefined : notKnown(part, figures, subject))),
    claim,
    conflict,
    topic: ofRole ? undefined : topic,
    figures: figures.slice(0, most),
    more: Math.max(0, figures.length - most),
    without: unmet || moved.moved ? [] : placesWithout(part, figures),
    nearest: figures.length === 0 && !moved.moved ? figuresOn([usual], means).slice(0, 2) : [],
    impact: role ? impactOn(role, knowledge) : undefined,
    ...moved,
  };
  return moved.moved === 'series' ? { ...said, ...belowSeries(said, figures, part) } : said;
}

type Subject = { role: Role | undefined; topics: string[] };

function figuresAsked(part: Part, { role, topics }: Subject, means: Means): Figure[] {
  if (role && part.topics.length === 0) return figuresAbout(role, means);
  return topics.length > 0 ? figuresOn(topics, means) : figuresOfPlace(part, means);
}

const WHAT: Partial<Record<Part['intent'], string>> = {
  demand: 'demand',
  trend: 'what has changed',
  outlook: 'what comes next',
};
/** What is not known, where there is no claim on it: the figure asked for, or the statement to check. */
function notKnown(part: Part, figures: Figure[], subject: string): string | undefined {
  if (part.intent === 'fact-check')
    return 'I know no such statement, so I can neither confirm nor refute it. What there is:';
  if (figures.length > 0) return undefined;
  return `Not known: no counted figure on ${WHAT[part.intent] ?? 'this'} for ${subject}${scopeOf(part)} was found.`;
}

/** Every figure on these topics, each topic's headline first. */
export function figuresOn(
  topics: string[],
  { knowledge, cite }: Pick<Means, 'knowledge' | 'cite'>,
): Figure[] {
  return topics.flatMap((id) => {
    const topic = knowledge.topics.get(id);
    if (!topic) return [];
    const figures = cite.measuring(topic.metrics);
    const headline = figures.filter((figure) => figure.id === topic.headline);
    return [...headline, ...figures.filter((figure) => figure.id !== topic.headline)];
  });
}

const figuresAbout = (role: Role, { cite }: Means) => cite.about(role).filter((figure) => !isPay(figure));

/** "Stats brazil": a place alone asks for every figure of it. */
function figuresOfPlace({ places, why }: Part, { cite }: Means): Figure[] {
  return why.signals === undefined ? cite.in(places) : [];
}

/** What it is about: "where is demand strongest" asks for places, although demand is a topic too. */
function topicsOf({ topics, roles, intent }: Part, { knowledge }: Means): string[] {
  const usual = knowledge.language.defaults.topics[intent];
  const elsewhere = intent === 'regions' && topics.every((id) => usualIntent(id, knowledge));
  if (roles.length > 0 || (topics.length > 0 && !elsewhere)) return topics;
  return usual ? [usual] : [];
}

/** All topics: asked for, or because none of them was recognised in the question. */
function listTopics({ why }: Part, { knowledge, cite }: Means): Answer {
  const topics = [...knowledge.topics.values()].map(({ id, name, metrics }) => ({
    id,
    name,
    figures: cite.measuring(metrics).length,
  }));
  return { kind: 'topics', missed: why.signals !== undefined, topics };
}
