import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Cite, Figure } from '../figure.ts';

/** The official pay figure to set beside a job, of a wider group. */
export function payYardstick({ language, topics }: Knowledge, cite: Cite): Figure | undefined {
  const headline = topics.get(language.defaults.topics.salary ?? '')?.headline;
  return headline ? cite.byId(headline) : undefined;
}
