import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { figuresOn } from './figures.ts';

const AT_MOST = 12;

/** Figures ready to quote, by source: those asked for by id, or those of the topic. */
export function answerCitations({ cite: ids = [], topics }: Part, means: Means): Answer {
  const figures = ids.length > 0 ? ids.map(means.cite.byId) : figuresOn(topics, means);
  const bySource = Map.groupBy(figures.slice(0, AT_MOST), ({ source }) => source);
  return { kind: 'citations', sources: [...bySource.values()] };
}
