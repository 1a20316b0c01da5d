import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import type { Knowledge } from '../src/knowledge/knowledge.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { type Rejector, trusts } from '../src/question/rejector.ts';
import { createUnderstand, type Understand } from '../src/question/understand.ts';
import { type Example, readExamples, turnsOf } from './examples.ts';
import { fitDescribed } from './fit-described.ts';
import { fitWeights, type Sample, withBorder } from './fit-rejector.ts';

const FILE = join(KNOWLEDGE_FOLDER, 'language', 'bounds.yml');
const FOLDS = [0, 1, 2, 3, 4];
/** A good question refused annoys as much as an answer to one outside the subject. */
const REFUSAL = 1;
const today = Temporal.Now.plainDateISO();

type Asked = { turns: string[]; intents: string[] };

const USAGE = `Fits ${FILE} on the utterances and on the questions of test/questions.jsonl that may be looked at, and writes it. It takes no arguments.`;
/** With fewer questions a handful would decide. */
const ENOUGH = 100;

function run(): void {
  if (process.argv.length > 2) return console.log(USAGE);
  const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
  const examples = readExamples('test/questions.jsonl').filter(({ set }) => set === 'fit');
  if (examples.length < ENOUGH)
    throw new Error(`${examples.length} questions are too few to fit on: ${ENOUGH} are needed.`);
  const unseen = FOLDS.flatMap((fold) => unseenIn(fold, knowledge));
  const questions = samplesOf(createUnderstand(knowledge), examples.map(askedIn));
  const samples = [...unseen, ...questions];
  const rejector = withBorder(fitWeights(samples), samples, REFUSAL);
  report('utterances, each unseen in training', unseen, rejector);
  report('questions of the fitting half', questions, rejector);
  write({ rejector, described: fitDescribed(knowledge, examples) });
}

/** Every nth utterance, asked of the same knowledge without them: understanding is measured on what it has not seen. */
function unseenIn(fold: number, knowledge: Knowledge): Sample[] {
  const { language } = knowledge;
  const utterances: Record<string, string[]> = {};
  const heldOut: Asked[] = [];
  for (const [intent, texts] of Object.entries(language.utterances)) {
    utterances[intent] = texts.filter((_, at) => at % FOLDS.length !== fold);
    for (const text of texts.filter((_, at) => at % FOLDS.length === fold))
      heldOut.push({ turns: [text], intents: [intent] });
  }
  return samplesOf(createUnderstand({ ...knowledge, language: { ...language, utterances } }), heldOut);
}

const askedIn = (example: Example): Asked => ({
  turns: turnsOf(example),
  intents: [example.expect.intent, ...example.expect.also_ok],
});

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

function write(bounds: { rejector: Rejector; described: { definition: number; other: number } }): void {
  const document = parseDocument(readFileSync(FILE, 'utf8'));
  for (const [key, value] of Object.entries(bounds))
    document.setIn([key], document.createNode(value, { flow: true }));
  writeFileSync(FILE, document.toString());
  console.log(`Written to ${FILE}:\n${JSON.stringify(bounds)}`);
}

run();
