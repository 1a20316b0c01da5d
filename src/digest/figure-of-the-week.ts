import type { Figure } from '../answer/figure.ts';
import type { Topic } from '../knowledge/schema.ts';
import { type Desk, figureItem } from './desk.ts';
import type { FigureOfTheWeek } from './digest.ts';
import { turned, weekNumber } from './rotation.ts';

/**
 * A figure of the subject of which least was told here; among those, of the subject whose turn it is. Every second week
 * publishers who disagree come first, as long as there are some.
 */
export function figureOfTheWeek(desk: Desk): FigureOfTheWeek | undefined {
  const week = weekNumber(desk.asked.posting.day);
  const told = ({ figures }: Subject) => figures.filter((one) => !desk.isNew(figureItem(one))).length;
  const ranked = turned(subjectsOf(desk), week)
    .map((subject) => ({ subject, told: told(subject) }))
    .sort((a, b) => a.told - b.told)
    .flatMap(({ subject }) => subject.figures.map((figure) => ({ figure, topic: subject.topic })));
  const disputed = week % 2 === 0 ? ranked.filter(({ figure }) => isDisputed(figure, desk)) : [];
  for (const { figure, topic } of [...disputed, ...ranked]) {
    const found = inContext(figure, topic ?? desk.stock.topicOf(figure), desk);
    if (found) return found;
  }
  return undefined;
}

type Subject = { topic: Topic | undefined; figures: Figure[] };

/** The topics followed and the jobs followed, or every topic. */
function subjectsOf({ followed, stock }: Desk): Subject[] {
  const topics = stock.topics.filter(({ topic }) => followed.all || followed.topics.has(topic.id));
  return [...topics, ...followed.roles.map((role) => ({ topic: undefined, figures: stock.about(role) }))];
}

const isDisputed = (figure: Figure, { stock }: Desk) => stock.conflictsOf(figure).length > 0;

/** Undefined when it was shown, or when those who disagree with it were: it would contradict them without a word. */
function inContext(figure: Figure, topic: Topic | undefined, desk: Desk): FigureOfTheWeek | undefined {
  const { stock, isNew } = desk;
  if (!isNew(figureItem(figure)) || figure.evidence === 'unverified') return undefined;
  const before = stock.earlier(figure);
  const alone = {
    figure,
    before: before && isNew(figureItem(before.figure)) ? before : undefined,
    topic,
    conflict: undefined,
    others: [],
  };
  const conflicts = stock.conflictsOf(figure);
  if (conflicts.length === 0) return alone;
  const untold = conflicts.find(({ figures }) => figures.every((one) => isNew(figureItem(one))));
  if (!untold) return undefined;
  const others = untold.figures.filter((one) => one !== figure);
  return { ...alone, before: undefined, conflict: untold.conflict, others };
}
