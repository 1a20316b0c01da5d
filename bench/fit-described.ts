import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { createDescribed } from '../src/question/described.ts';
import { has } from '../src/question/intents.ts';
import { createReader } from '../src/question/reader.ts';
import { type Example, turnsOf } from './examples.ts';

type Sample = { alike: number; defines: boolean; right: boolean };

/** Bounds tried. */
const STEPS = Array.from({ length: 61 }, (_, step) => step / 200);

/**
 * How alike a text must be to a job it describes: where most are right and fewest wrong. Asked what a job is, there is
 * nothing else to answer, so less is enough.
 */
export function fitDescribed(
  knowledge: Knowledge,
  examples: Example[],
): { definition: number; other: number } {
  const samples = samplesOf(knowledge, examples);
  return {
    definition: bestBound(samples.filter(({ defines }) => defines)),
    other: bestBound(samples.filter(({ defines }) => !defines)),
  };
}

/** The job nearest to each question that names none and may describe one. */
function samplesOf(knowledge: Knowledge, examples: Example[]): Sample[] {
  const reader = createReader(knowledge);
  const described = createDescribed(knowledge, reader.fold);
  return examples.flatMap((example) => {
    const { intent, roles } = example.expect;
    const { words, readings } = reader.read(turnsOf(example).at(-1) ?? '');
    const best = described(words);
    const isNamed = readings.some(({ kind }) => kind !== 'topic');
    if (!best || isNamed || !has(intent, 'describes')) return [];
    return [{ alike: best.alike, defines: intent === 'define-role', right: roles[0] === best.id }];
  });
}

function bestBound(samples: Sample[]): number {
  const worth = (bound: number) =>
    samples.filter(({ alike }) => alike >= bound).reduce((sum, { right }) => sum + (right ? 1 : -1), 0);
  return STEPS.reduce((best, bound) => (worth(bound) > worth(best) ? bound : best));
}
