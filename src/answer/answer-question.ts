import type { Knowledge } from '../knowledge/knowledge.ts';
import { createFold, type Fold } from '../question/fold.ts';
import type { Part, Question } from '../question/question.ts';
import type { Answer } from './answer.ts';
import { answerCitations } from './citations.ts';
import { answerCompare } from './compare.ts';
import { answerDefineRole } from './define-role.ts';
import { answerEntryPath } from './entry-path.ts';
import { answerFactCheck } from './fact-check.ts';
import { type Cite, createCite } from './figure.ts';
import { answerFigures } from './figures.ts';
import { answerLearn } from './learn.ts';
import { answerListRoles } from './list-roles.ts';
import { createRelevance, type Relevance } from './relevance.ts';
import { answerSalary } from './salary.ts';
import { answerSources } from './sources.ts';

/** `fold` reads words as questions are read; `relevance` tells how well figures fit them. */
export type Means = { knowledge: Knowledge; cite: Cite; fold: Fold; relevance: Relevance };

/** Indexes the figures once; answering is then a plain function. */
export function createAnswer(knowledge: Knowledge): (question: Question) => Answer {
  const citeOn = createCite(knowledge);
  const { fold } = createFold(knowledge);
  const relevance = createRelevance(knowledge, fold);
  return ({ parts, left, today }) => {
    const means = { knowledge, cite: citeOn(today), fold, relevance };
    const answers = parts.map((part) => answerPart(part, means));
    return answers.length === 1 && answers[0] ? answers[0] : { kind: 'several', answers, left };
  };
}

function answerPart(part: Part, means: Means): Answer {
  switch (part.intent) {
    case 'define-role':
      return answerDefineRole(part, means);
    case 'skills':
    case 'certifications':
      return answerLearn(part, means);
    case 'entry-path':
      return answerEntryPath(part, means);
    case 'compare':
      return answerCompare(part, means);
    case 'list-roles':
      return answerListRoles(part, means);
    case 'salary':
      return answerSalary(part, means);
    case 'demand':
    case 'trend':
    case 'outlook':
    case 'data-point':
    case 'regions':
      return answerFigures(part, means);
    case 'fact-check':
      return part.statements.length > 0 ? answerFactCheck(part, means) : answerFigures(part, means);
    case 'sources':
      return part.cite || part.statements.length > 0
        ? answerCitations(part, means)
        : answerSources(part, means);
    case 'ambiguous':
      return {
        kind: 'clarify',
        term: part.ambiguous ?? part.unknown,
        known: part.unknown === undefined,
        candidates: part.candidates,
      };
    case 'out-of-scope':
      return { kind: 'out-of-scope', unknown: part.unknown, occupation: part.occupations[0] };
    case 'greeting':
      return { kind: 'greeting' };
    case 'help':
      return { kind: 'help' };
  }
}
