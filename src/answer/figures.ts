import { roleById } from '../knowledge/knowledge.ts';
import type { Claim, Conflict, Role } from '../knowledge/schema.ts';
import { usualIntent } from '../question/evidence.ts';
import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './claims.ts';
import { impactOn } from './define-role.ts';
import { distinct, type Figure, isPay } from './figure.ts';
import { covers, scopeOf } from './scope.ts';

/** A list of published figures is asked for when somebody wants data; elsewhere they support a sentence. */
const AT_MOST = { listed: 10, supporting: 5 };

/** Demand, change, outlook, regions and single figures: what is published on a job or a topic. */
export function answerFigures(part: Part, means: Means): Answer {
  const { knowledge } = means;
  const role = part.roles[0] ? roleById(knowledge, part.roles[0]) : undefined;
  const topics = topicsOf(part, means);
  const about = role && part.topics.length === 0 ? figuresAbout(role, means) : figuresOn(topics, means);
  const loose = !role && topics.length === 0 ? figuresOfPlace(part, means) : [];
  if (!role && topics.length === 0 && loose.length === 0) return listTopics(part, means);

  const repeated = claimFor({ ...part, topics }, means);
  const own = repeated ? repeated.figures.map(means.cite.byId) : [];
  const claim = repeated && isAbout(repeated, own, part) ? repeated : undefined;
  const found = narrow(part, claim ? own : [], [...about, ...loose]);
  const ranked = byWords(found.figures, part, means);
  const conflict = claim || found.missing ? undefined : conflictOver(ranked, means);
  const figures = conflict ? distinct([...conflict.figures.map(means.cite.byId), ...ranked]) : ranked;
  const topic = knowledge.topics.get(topics[0] ?? '');
  const subject =
    (part.topics[0] || !role ? topic?.name : role.name) ?? (part.places.join(', ') || undefined);
  const most = part.intent === 'data-point' ? AT_MOST.listed : AT_MOST.supporting;
  const nothing = figures.length === 0;
  return {
    kind: 'figures',
    intent: part.intent,
    subject: subject ?? 'published',
    role,
    missing: found.missing ?? (claim ? undefined : notKnown(part, nothing, subject)),
    claim,
    conflict,
    topic: role && part.topics.length === 0 ? undefined : topic,
    figures: figures.slice(0, most),
    more: Math.max(0, figures.length - most),
    without: found.missing
      ? []
      : part.places.filter((place) => !figures.some(({ places }) => places.has(place))),
    nearest: nothing
      ? figuresOn([knowledge.language.defaults.topics[part.intent] ?? ''], means).slice(0, 2)
      : [],
    impact: role ? impactOn(role, knowledge) : undefined,
  };
}

const WHAT: Partial<Record<Part['intent'], string>> = {
  demand: 'demand',
  trend: 'what has changed',
  outlook: 'what comes next',
};
/** What is not known, where there is no claim on it: the figure asked for, or the statement to check. */
function notKnown(part: Part, nothing: boolean, subject: string | undefined): string | undefined {
  if (part.intent === 'fact-check')
    return 'I know no such statement, so I can neither confirm nor refute it. What there is:';
  return nothing ? notFound(part, subject ?? 'that') : undefined;
}

const notFound = (part: Part, subject: string) =>
  `Not known: no counted figure on ${WHAT[part.intent] ?? 'this'} for ${subject}${scopeOf(part)} was found.`;

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

/** The claim's own figures and those of the country and time asked for; where there are none, all with a sentence that says so. */
function narrow(
  part: Part,
  own: Figure[],
  about: Figure[],
): { figures: Figure[]; missing: string | undefined } {
  const all = distinct([...own, ...about]);
  const fitting = all.filter((figure) => covers(part, figure));
  if (fitting.length === 0 && all.length > 0)
    return {
      figures: all,
      missing: `Not known${scopeOf(part)}: no figure for that was found. What there is:`,
    };
  return { figures: distinct([...own, ...fitting]), missing: undefined };
}

/** A statement about one place or time is no answer on another; its own words count, as people quote the wrong year. */
function isAbout({ claim, answer }: Claim, own: Figure[], part: Part): boolean {
  if (own.length === 0 || own.some((figure) => covers(part, figure))) return true;
  if (part.places.length > 0 || part.month) return false;
  return `${claim} ${answer}`.includes(String(part.year));
}

/** Of figures on one topic, those that speak of what the question speaks of come first; the rest keep their order. */
function byWords(figures: Figure[], { words, intent, topics }: Part, { relevance }: Means): Figure[] {
  if (intent !== 'data-point' && topics.length === 0) return figures;
  const worth = relevance(words);
  const share = asksForShare(words.join(' '));
  const value = (figure: Figure, at: number) =>
    (worth.get(figure.id)?.worth ?? 0) +
    (at === 0 ? HEADLINE : 0) +
    (share !== undefined && share === (figure.unit === 'percent') ? RIGHT_UNIT : 0);
  const valued = figures.map((figure, at) => ({ figure, value: value(figure, at) }));
  return valued.sort((a, b) => b.value - a.value).map(({ figure }) => figure);
}
/** A topic's headline stays first unless another figure shares clearly more with the question. */
const HEADLINE = 5;
const RIGHT_UNIT = 4;

/** Whether a share or a count is asked for, where the words say so. */
function asksForShare(text: string): boolean | undefined {
  if (/\b(share|percent|percentage|proportion|fraction)\b/.test(text)) return true;
  return /\b(how many|number of|how much)\b/.test(text) ? false : undefined;
}

/** How many of the first figures may show a disagreement. */
const LEADING = 3;

/** The disagreement that the first figure is part of, or the next ones of its place; the figures at hand show more than one side of it. */
function conflictOver(figures: Figure[], { knowledge }: Means): Conflict | undefined {
  const ids = new Set(figures.map(({ id }) => id));
  const shown = knowledge.conflicts.filter((one) => one.figures.filter((id) => ids.has(id)).length >= 2);
  const leading = figures.slice(0, LEADING).filter(({ place }) => place.label === figures[0]?.place.label);
  for (const { id } of leading) {
    const conflict = shown.find((one) => one.figures.includes(id));
    if (conflict) return conflict;
  }
  return undefined;
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
