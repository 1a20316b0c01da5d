import type { Answer } from './answer.ts';

export type Outcome = 'answer' | 'no-data' | 'clarify' | 'out-of-scope' | 'help';

/** How a question ended, for scripts and metrics. Of several answers the first counts. */
export function outcomeOf(answer: Answer): Outcome {
  switch (answer.kind) {
    case 'figures':
      return answer.missing || (answer.figures.length === 0 && !answer.claim) ? 'no-data' : 'answer';
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
    case 'compare':
    case 'roles':
      return 'answer';
    case 'topics':
      return answer.missed ? 'no-data' : 'answer';
  }
}

/** Ids of the sources an answer cites, each once. */
export function sourcesOf(answer: Answer): string[] {
  return [...new Set(cited(answer))];
}

function cited(answer: Answer): string[] {
  switch (answer.kind) {
    case 'role': {
      const { demand, pay, yardstick, impact } = answer;
      const shown = [...demand, ...pay, ...(yardstick && pay.length === 0 ? [yardstick] : [])];
      return [...shown.map(({ source }) => source), ...impact.sources.map(({ id }) => id)];
    }
    case 'figures': {
      const { figures, nearest, impact } = answer;
      return [
        ...[...figures, ...nearest].map(({ source }) => source),
        ...(impact?.sources ?? []).map(({ id }) => id),
      ];
    }
    case 'skills':
    case 'certifications':
    case 'path':
      return answer.figures.map(({ source }) => source);
    case 'compare':
      return answer.sides.flatMap(({ figures }) => figures.map(({ source }) => source));
    case 'sources':
      return answer.entries.map(({ source }) => source.id);
    case 'several':
      return answer.answers.flatMap(cited);
    case 'roles':
    case 'topics':
    case 'clarify':
    case 'out-of-scope':
    case 'greeting':
    case 'help':
      return [];
  }
}
