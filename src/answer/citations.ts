import { roleById } from '../knowledge/knowledge.ts';
import type { Part, Statement } from '../question/question.ts';
import type { Answer } from './answer.ts';
import type { Means } from './answer-question.ts';
import { distinct, type Figure } from './figure.ts';
import { figuresOn } from './figures.ts';
import { figuresWithNumber, hasNumber } from './quoted-figure.ts';
import { covers, scopeOf } from './scope.ts';

const AT_MOST = 24;

/** Figures ready to quote, by source: those asked for by id, or those of the topic or the job, in the place and time asked for. */
export function answerCitations(part: Part, means: Means): Answer {
  const { knowledge, cite } = means;
  const asked = distinct([
    ...(part.cite ?? []).map(cite.byId),
    ...part.statements.flatMap((one) => withNumber(one, means)),
  ]);
  const role = part.roles[0] ? cite.about(roleById(knowledge, part.roles[0])) : [];
  const found = asked.length > 0 ? asked : [...figuresOn(part.topics, means), ...role];
  const figures = asked.length > 0 ? asked : found.filter((figure) => covers(part, figure));
  const bySource = Map.groupBy(figures.slice(0, AT_MOST), ({ source }) => source);
  const left = Math.max(0, figures.length - AT_MOST);
  return { kind: 'citations', sources: [...bySource.values()], left, scope: scopeOf(part) };
}

/** "Where does the 4.8 million come from?": every figure with that number; those of the statement known by it first. */
function withNumber(statement: Statement, { knowledge, cite }: Means): Figure[] {
  const claim = knowledge.claims.get(statement.claim ?? '');
  const known = (claim?.figures ?? []).map(cite.byId).filter((figure) => hasNumber(statement, figure));
  return known.length > 0 ? known : figuresWithNumber(statement, cite);
}
