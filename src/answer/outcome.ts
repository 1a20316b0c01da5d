import type { Answer, FiguresAnswer, Verdict } from './answer.ts';
import { distinct, type Figure } from './figure.ts';
import { cellsOf, type PaidCell } from './pay/levels.ts';

export type Outcome = 'answer' | 'no-data' | 'clarify' | 'out-of-scope' | 'help';

/** How a question ended, for scripts and metrics. Of several answers the first counts. */
export function outcomeOf(answer: Answer): Outcome {
  switch (answer.kind) {
    case 'figures':
      return isKnown(answer) ? 'answer' : 'no-data';
    case 'pay':
      return answer.missing ? 'no-data' : 'answer';
    case 'fact-check':
      return answer.verdicts.some(({ kind }) => kind !== 'unknown') ? 'answer' : 'no-data';
    case 'sources':
      return answer.entries.length > 0 || answer.claim ? 'answer' : 'no-data';
    case 'clarify':
    case 'out-of-scope':
    case 'help':
      return answer.kind;
    case 'greeting':
      return 'help';
    case 'several':
      return answer.answers[0] ? outcomeOf(answer.answers[0]) : 'out-of-scope';
    case 'role':
    case 'skills':
    case 'certifications':
    case 'path':
    case 'pay-of-jobs':
    case 'compare':
    case 'roles':
    case 'citations':
      return 'answer';
    case 'topics':
      return answer.missed ? 'no-data' : 'answer';
  }
}

/** What moved answers, unless the time asked for lies outside its data. */
function isKnown({ moved, series, missing, figures, claim }: FiguresAnswer): boolean {
  if (moved) return !(moved === 'series' && series[0]?.outside);
  return !missing && (figures.length > 0 || claim !== undefined);
}

/** Every figure an answer shows, each once. */
export const figuresIn = (answer: Answer): Figure[] => distinct(shown(answer));

function shown(answer: Answer): Figure[] {
  switch (answer.kind) {
    case 'role':
      return [...answer.demand, ...answer.pay, ...citedIn(answer.advertised), ...yardstickOf(answer)];
    case 'pay':
      return [
        ...citedIn(answer.nearest?.cells ?? cellsOf(answer.levels)),
        ...answer.published,
        ...yardstickOf(answer),
      ];
    case 'pay-of-jobs':
      return [...citedIn(answer.jobs.map(({ cell }) => cell)), ...yardstickOf(answer)];
    case 'figures':
      return [
        ...answer.series.flatMap(({ figures }) => figures),
        ...citedIn(answer.over.flatMap(({ cells }) => cells)),
        ...answer.figures,
        ...answer.nearest,
      ];
    case 'fact-check':
      return answer.verdicts.flatMap(figuresBehind);
    case 'skills':
    case 'certifications':
    case 'path':
      return answer.figures;
    case 'compare':
      return [
        ...citedIn(answer.pay.flatMap(({ cells }) => cells)),
        ...answer.sides.flatMap(({ figures }) => figures),
      ];
    case 'several':
      return answer.answers.flatMap(shown);
    case 'citations':
      return answer.sources.flat();
    case 'sources':
    case 'roles':
    case 'topics':
    case 'clarify':
    case 'out-of-scope':
    case 'greeting':
    case 'help':
      return [];
  }
}

/** The medians of cells, as figures. */
const citedIn = (cells: (PaidCell | undefined)[]) => cells.flatMap((cell) => cell?.cited ?? []);

const yardstickOf = ({ yardstick }: { yardstick: Figure | undefined }) => (yardstick ? [yardstick] : []);

export function figuresBehind(verdict: Verdict): Figure[] {
  if (verdict.kind === 'claim') return verdict.figures;
  return verdict.kind === 'figure' ? [verdict.figure] : verdict.nearest;
}

/** Ids of the sources an answer cites, each once. */
export function sourcesOf(answer: Answer): string[] {
  return [...new Set([...figuresIn(answer).map(({ source }) => source), ...named(answer)])];
}

/** Sources an answer names beside its figures. */
function named(answer: Answer): string[] {
  if (answer.kind === 'several') return answer.answers.flatMap(named);
  if (answer.kind === 'sources') return answer.entries.map(({ source }) => source.id);
  if (answer.kind === 'compare')
    return answer.sides.flatMap(({ impact }) => impact.sources.map(({ id }) => id));
  const impact = answer.kind === 'role' || answer.kind === 'figures' ? answer.impact : undefined;
  return (impact?.sources ?? []).map(({ id }) => id);
}
