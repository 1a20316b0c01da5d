import { type Cite, createCite, type Figure } from '../answer/figure.ts';
import { advertisedAtHome, type PaidCell } from '../answer/pay/levels.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Claim, Conflict, Role, Topic } from '../knowledge/schema.ts';
import type { Earlier } from './digest.ts';
import { earlierFigures, replacedFigures } from './earlier.ts';
import { spread } from './rotation.ts';

/** What there is to tell on one day, in the order in which it is told. Nothing in it is old or replaced by a newer figure. */
export type Stock = {
  knowledge: Knowledge;
  /** With the newest data first; of one age those read at the publisher first. */
  figures: Figure[];
  about: (role: Role) => Figure[];
  /** Advertised pay of a job, by level. */
  advertised: (role: Role) => PaidCell[];
  /** The figure that stands before this one in its series; it may be old. */
  earlier: (figure: Figure) => Earlier | undefined;
  topics: { topic: Topic; figures: Figure[] }[];
  topicOf: (figure: Figure) => Topic | undefined;
  conflictsOf: (figure: Figure) => Disagreement[];
  roles: Role[];
  claims: { claim: Claim; behind: Figure[] }[];
};

/** A conflict with its figures. */
export type Disagreement = { conflict: Conflict; figures: Figure[] };

/** It is three days at once on Earth at most. */
const DAYS = 3;

/** Sorts and indexes once a day; a digest is then put together from look-ups. */
export function createStock(knowledge: Knowledge): (day: Temporal.PlainDate) => Stock {
  const citeOn = createCite(knowledge);
  const kept = new Map<string, Stock>();
  return (day) => {
    const key = day.toString();
    const stock = kept.get(key) ?? stockOf(citeOn(day), knowledge);
    kept.set(key, stock);
    if (kept.size > DAYS) kept.delete(kept.keys().next().value ?? '');
    return stock;
  };
}

function stockOf(cite: Cite, knowledge: Knowledge): Stock {
  const all = cite.measuring([...new Set([...knowledge.figures.values()].map(({ metric }) => metric))]);
  const [earlier, replaced] = [earlierFigures(all), replacedFigures(all)];
  const current = new Set(all.filter(({ old, id }) => !old && !replaced.has(id)));
  const isCurrent = (figure: Figure) => current.has(figure);
  const topics = [...knowledge.topics.values()];
  const topicBy = new Map(topics.toReversed().flatMap((topic) => topic.metrics.map((id) => [id, topic])));
  const conflicts = Map.groupBy(disagreements(cite, knowledge), ({ figure }) => figure);
  return {
    knowledge,
    figures: [...current],
    about: (role) => cite.about(role).filter(isCurrent),
    advertised: ({ id }) => advertisedAtHome(id, { knowledge, cite }).filter(({ cited }) => !cited.old),
    earlier: ({ id }) => earlier.get(id),
    topics: spread(topics).map((topic) => ({
      topic,
      figures: inOrder(topic, cite.measuring(topic.metrics).filter(isCurrent)),
    })),
    topicOf: ({ metric }) => topicBy.get(metric),
    conflictsOf: (figure) => conflicts.get(figure) ?? [],
    roles: spread([...knowledge.roles.values()].sort((a, b) => a.family.localeCompare(b.family, 'en'))),
    claims: spread([...knowledge.claims.values()])
      .map((claim) => ({ claim, behind: claim.figures.map(cite.byId) }))
      .filter(isTimely),
  };
}

/** Under each of its figures, while none is old: an old one would be no disagreement of today. */
function disagreements(cite: Cite, { conflicts }: Knowledge): (Disagreement & { figure: Figure })[] {
  return conflicts.flatMap((conflict) => {
    const figures = conflict.figures.map(cite.byId);
    if (figures.some(({ old }) => old)) return [];
    return figures.map((figure) => ({ figure, conflict, figures }));
  });
}

/** The topic's first figure is told first. */
const inOrder = ({ headline }: Topic, figures: Figure[]): Figure[] =>
  figures.sort((a, b) => Number(b.id === headline) - Number(a.id === headline));

/** Rests on a figure that is not old; or on none and is about a job, such as "no count of it was found". */
const isTimely = ({ claim, behind }: Stock['claims'][number]) =>
  behind.length > 0 ? behind.some(({ old }) => !old) : claim.roles.length > 0;
