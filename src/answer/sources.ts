import { hasFigures } from '../knowledge/pay.ts';
import type { Part } from '../question/question.ts';
import type { Answer, SourcesAnswer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './claims.ts';
import { distinct, type Figure, isPay, newest } from './figure.ts';
import { figuresOn } from './figures.ts';

type Entry = SourcesAnswer['entries'][number];

/** Who publishes the figures on a topic or a job, or all of them; the one with most figures first. */
export function answerSources(part: Part, means: Means): Answer {
  const { knowledge, cite } = means;
  const topic = knowledge.topics.get(part.topics[0] ?? '');
  const role = knowledge.roles.get(part.roles[0] ?? '');
  const claim = topic && claimFor(part, means);
  const ofPay = part.asks.has('pay') && !topic;
  const named = topic || role ? [] : publishedBy(part, means);
  const figures = topic
    ? distinct([...figuresOn([topic.id], means), ...(claim?.figures ?? []).map(cite.byId)])
    : role && cite.about(role);
  const groups = figures ? [...Map.groupBy(figures, ({ source }) => source).values()] : named.map(cite.from);
  const entries = entriesOf(ofPay ? groups.map((group) => group.filter(isPay)) : groups);
  const isNamed = named.includes(knowledge.pay.source);
  const advertised = ofPay || isNamed ? advertisedBy(role?.id, means) : [];
  return {
    kind: 'sources',
    subject: topic?.name ?? ([ofPay && 'pay', role?.name].filter(Boolean).join(', ') || undefined),
    claim,
    entries: [...advertised, ...entries],
    ofPay: ofPay && advertised.length > 0,
  };
}

/** Of the figures of each source. */
function entriesOf(groups: Figure[][]): Entry[] {
  const entries = groups.flatMap((group) => {
    const last = newestOf(group);
    return last ? [{ source: last.publishedIn, figures: group.length, data: last.period.label }] : [];
  });
  return entries.sort((a, b) => b.figures - a.figures);
}

/** Where advertised pay comes from; nothing for a job without any. */
function advertisedBy(role: string | undefined, { knowledge, cite }: Means): Entry[] {
  const cells = knowledge.pay.cells.filter((cell) => hasFigures(cell) && (!role || cell.role === role));
  const last = cells.find(({ years }) => years === String(knowledge.pay.newest)) ?? cells[0];
  const paid = cite.paid(last);
  return paid ? [{ source: paid.cited.publishedIn, figures: cells.length, data: paid.period.label }] : [];
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
  const [first, ...others] = figures;
  return first && others.reduce((last, one) => (newest(one) > newest(last) ? one : last), first);
}
