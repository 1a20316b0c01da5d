import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createDescribed } from '../src/question/described.ts';
import { has } from '../src/question/intents.ts';
import { createReader } from '../src/question/reader.ts';
import { type Rejector, trusts } from '../src/question/rejector.ts';
import { createUnderstand, type Understand } from '../src/question/understand.ts';
import { readExamples, turnsOf } from './examples.ts';
import { fitWeights, type Sample, withBorder } from './fit-rejector.ts';

const FILE = join(KNOWLEDGE_FOLDER, 'language', 'bounds.yml');
const FOLDS = 5;
/** A good question refused annoys as much as an answer to one outside the subject. */
const REFUSAL = 1;
const today = Temporal.Now.plainDateISO();

type Asked = { turns: string[]; intents: string[] };

/** The same knowledge without every nth utterance, and those left out: understanding is measured on what it has not seen. */
function withoutFold(knowledge: Knowledge, fold: number): { knowledge: Knowledge; heldOut: Asked[] } {
  const utterances: Record<string, string[]> = {};
  const heldOut: Asked[] = [];
  for (const [intent, texts] of Object.entries(knowledge.language.utterances)) {
    utterances[intent] = texts.filter((_, at) => at % FOLDS !== fold);
    for (const text of texts.filter((_, at) => at % FOLDS === fold))
      heldOut.push({ turns: [text], intents: [intent] });
  }
  return { knowledge: { ...knowledge, language: { ...knowledge.language, utterances } }, heldOut };
}

/** What the rejector decides on; questions that another rule decided before it tell nothing about its bounds. */
function samplesOf(understand: Understand, asked: Asked[]): Sample[] {
  return asked.flatMap(({ turns, intents }) => {
    let question: ReturnType<Understand> | undefined;
    for (const turn of turns) question = understand(turn, { today, leaning: question?.leaning });
    const why = question?.parts[0].why;
    if (!why?.signals) return [];
    const guess = why.guesses.find(({ label }) => label !== 'out-of-scope');
    const inside = !intents.includes('out-of-scope');
    return [{ ...why.signals, inside, right: guess !== undefined && intents.includes(guess.label) }];
  });
}

/**
 * How alike a text must be to a job it describes: where most are right and fewest wrong. Asked what a job is, there is
 * nothing else to answer, so less is enough.
 */
function fitDescribed(knowledge: Knowledge): { definition: number; other: number } {
  const reader = createReader(knowledge);
  const described = createDescribed(knowledge, reader.fold);
  const samples = fitting.flatMap(({ text, expect }) => {
    const { words, readings } = reader.read([text].flat().at(-1) ?? '');
    const best = described(words);
    const isNamed = readings.some(({ kind }) => kind !== 'topic');
    if (!best || isNamed || !has(expect.intent, 'describes')) return [];
    return [
      { alike: best.alike, defines: expect.intent === 'define-role', right: expect.roles[0] === best.id },
    ];
  });
  const best = (some: typeof samples) => {
    const worth = (bound: number) =>
      some.filter(({ alike }) => alike >= bound).reduce((sum, { right }) => sum + (right ? 1 : -1), 0);
    return steps.reduce((best, bound) => (worth(bound) > worth(best) ? bound : best));
  };
  const steps = Array.from({ length: 61 }, (_, step) => step / 200);
  return {
    definition: best(samples.filter(({ defines }) => defines)),
    other: best(samples.filter(({ defines }) => !defines)),
  };
}

function report(name: string, samples: Sample[], rejector: Rejector): void {
  const share = (some: Sample[], test: (sample: Sample) => boolean) =>
    `${((100 * some.filter(test).length) / Math.max(1, some.length)).toFixed(1)} %`;
  const inside = samples.filter((sample) => sample.inside);
  const outside = samples.filter((sample) => !sample.inside);
  console.log(
    `${name}: ${inside.length} in scope, right ${share(inside, (one) => trusts(one, rejector) && one.right)}, refused ${share(inside, (one) => !trusts(one, rejector))}; ` +
      `${outside.length} out of scope, refused ${share(outside, (one) => !trusts(one, rejector))}`,
  );
}

const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
const fitting = readExamples('test/questions.jsonl').filter(({ set }) => set === 'fit');
const unseen = Array.from({ length: FOLDS }, (_, fold) => withoutFold(knowledge, fold)).flatMap((split) =>
  samplesOf(createUnderstand(split.knowledge), split.heldOut),
);
const questions = samplesOf(
  createUnderstand(knowledge),
  fitting.map((example) => ({
    turns: turnsOf(example),
    intents: [example.expect.intent, ...example.expect.also_ok],
  })),
);
const samples = [...unseen, ...questions];
const rejector = withBorder(fitWeights(samples), samples, REFUSAL);
report('utterances, each unseen in training', unseen, rejector);
report('questions of the fitting half', questions, rejector);

const document = parseDocument(readFileSync(FILE, 'utf8'));
document.setIn(['described'], document.createNode(fitDescribed(knowledge), { flow: true }));
document.setIn(['rejector'], document.createNode(rejector, { flow: true }));
writeFileSync(FILE, document.toString());
console.log(`Written to ${FILE}:\n${JSON.stringify(rejector)}`);
