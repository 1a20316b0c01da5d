import type { Part } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './claims.ts';
import { distinct, type Figure, newest } from './figure.ts';
import { figuresOn } from './figures.ts';

/** Who publishes the figures on a topic or a job, or all of them; the one with most figures first. */
export function answerSources(part: Part, means: Means): Answer {
  const { knowledge, cite } = means;
  const topic = knowledge.topics.get(part.topics[0] ?? '');
  const role = knowledge.roles.get(part.roles[0] ?? '');
  const claim = topic && claimFor(part, means);
  const figures = topic
    ? distinct([...figuresOn([topic.id], means), ...(claim?.figures ?? []).map(cite.byId)])
    : role
      ? cite.about(role)
      : publishedBy(part, means).flatMap(cite.from);
  const bySource = Map.groupBy(figures, ({ source }) => source);
  const entries = [...bySource.values()].flatMap((group) => {
    const last = newestOf(group);
    return last ? [{ source: last.publishedIn, figures: group.length, data: last.period.label }] : [];
  });
  return {
    kind: 'sources',
    subject: topic?.name ?? role?.name,
    claim,
    entries: entries.sort((a, b) => b.figures - a.figures),
  };
}

/** Sources of the publishers that the words name, or all of them. */
function publishedBy({ words }: Part, { knowledge, fold }: Means): string[] {
  const text = ` ${words.join(' ')} `;
  const named = [...knowledge.sources.values()].filter(({ publisher }) =>
    publisher
      .split(/[/(),]/)
      .some((name) => name.trim() !== '' && text.includes(` ${fold(name).join(' ')} `)),
  );
  return (named.length > 0 ? named : [...knowledge.sources.values()]).map(({ id }) => id);
}

/** The figure with the newest data. */
function newestOf(figures: Figure[]): Figure | undefined {
  return [...figures].sort((a, b) => newest(b).localeCompare(newest(a)))[0];
}
