import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Classify, train } from '../src/question/classifier.ts';
import { type Rejector, signalsOf, trusts } from '../src/question/rejector.ts';
import { wordsOf } from '../src/question/words.ts';
import { fitWeights, type Sample, withBorder } from './fit-rejector.ts';
import { percentile, time } from './stats.ts';

const FILE = process.argv[2] ?? '../shared/data/bench/clinc150_data_full.json';
const WHERE_FROM = `No file ${FILE}.
CLINC150 (Larson et al., 2019, CC BY 3.0) is data/data_full.json of https://github.com/clinc/oos-eval. Download it, then:
  npm run bench:clinc -- path/to/data_full.json`;
/** What refusing a right guess may cost, from timid to bold: each is an operating point. */
const REFUSALS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
/** The share right in scope that the figures are compared at. */
const IN_SCOPE = 0.92;
const OUTSIDE = 'oos';
/** Believes every guess. */
const EVERYTHING: Rejector = { bias: 1, best: 0, margin: 0, outside: 0, known: 0, fits: 0, named: 0 };
/** Larson et al. 2019, table 2, oos-train, full: accuracy in scope and share of the out-of-scope refused. */
const PUBLISHED = [
  { what: 'BERT', 'in scope': 0.969, refused: 0.403 },
  { what: 'MLP on USE', 'in scope': 0.934, refused: 0.491 },
];

type Row = [text: string, label: string];
type Split = { in: Row[]; out: Row[] };

/** The classifier and the rejector of src/question on other people's questions: trained on theirs, bounds fitted on their validation. */
function run(): void {
  const { train: training, val, test } = read();
  const classify = train(
    [...training.in, ...training.out].map(([text, label]) => ({ words: wordsOf(text), label })),
  );
  const validation = samplesOf(val, classify);
  const unseen = samplesOf(test, classify);
  const weights = fitWeights(validation);
  const points = REFUSALS.map((refusal) => {
    const rejector = withBorder(weights, validation, refusal);
    const off = Math.abs(sharesOf(validation, rejector)['in scope'] - IN_SCOPE);
    return { off, row: { what: `ours, a refusal costs ${refusal}`, ...sharesOf(unseen, rejector) } };
  });
  const { row: nearest } = points.reduce((a, b) => (b.off < a.off ? b : a));
  console.table([
    { what: 'ours, nothing refused', ...sharesOf(unseen, EVERYTHING) },
    ...points.map(({ row }) => row),
    ...PUBLISHED,
  ]);
  const times = test.in.map(([text]) => time(() => classify(wordsOf(text))));
  console.log(
    `Nearest ${IN_SCOPE} in scope on the validation: ${nearest['in scope']} right in scope, ${nearest.refused} of the out-of-scope refused. ` +
      `A question takes ${percentile(times, 99).toFixed(2)} ms (p99).`,
  );
}

/** Of each question whether the likeliest label is right, and what tells whether to believe it. */
function samplesOf(split: Split, classify: Classify): Sample[] {
  return [...split.in, ...split.out].map(([text, label]) => {
    const { label: likeliest, ...signals } = signalsOf(classify(wordsOf(text)), {
      outside: OUTSIDE,
      named: false,
    });
    return { ...signals, inside: label !== OUTSIDE, right: likeliest === label };
  });
}

/** Right and accepted in scope, and refused out of scope. */
function sharesOf(samples: Sample[], rejector: Rejector): { 'in scope': number; refused: number } {
  const share = (inside: boolean, holds: (sample: Sample) => boolean) => {
    const some = samples.filter((sample) => sample.inside === inside);
    return Math.round((1000 * some.filter(holds).length) / some.length) / 1000;
  };
  return {
    'in scope': share(true, (one) => one.right && trusts(one, rejector)),
    refused: share(false, (one) => !trusts(one, rejector)),
  };
}

const Rows = z.array(z.tuple([z.string(), z.string()])).min(1);
/** The file of the paper: six lists of a question and its label. */
const Clinc = z.object({
  train: Rows,
  val: Rows,
  test: Rows,
  oos_train: Rows,
  oos_val: Rows,
  oos_test: Rows,
});

function read(): Record<'train' | 'val' | 'test', Split> {
  const all: Record<string, Row[]> = Clinc.parse(JSON.parse(readFileSync(FILE, 'utf8')));
  const split = (name: string): Split => ({ in: all[name] ?? [], out: all[`oos_${name}`] ?? [] });
  return { train: split('train'), val: split('val'), test: split('test') };
}

try {
  if (existsSync(FILE)) run();
  else console.log(WHERE_FROM);
} catch (error) {
  console.error(
    `${FILE} is not the file of CLINC150: ${error instanceof z.ZodError ? z.prettifyError(error) : error}`,
  );
  process.exitCode = 1;
}
