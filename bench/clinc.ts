import { existsSync, readFileSync } from 'node:fs';
import { train } from '../src/question/classifier.ts';
import { type Rejector, signalsOf, trusts } from '../src/question/rejector.ts';
import { wordsOf } from '../src/question/words.ts';
import { fitWeights, type Sample, withBorder } from './fit-rejector.ts';
import { percentile } from './stats.ts';

const FILE = process.argv[2] ?? '../shared/data/bench/clinc150_data_full.json';
const WHERE_FROM = `No file ${FILE}.
CLINC150 (Larson et al., 2019, CC BY 3.0) is data/data_full.json of https://github.com/clinc/oos-eval. Download it, then:
  npm run bench:clinc -- path/to/data_full.json`;
/** What refusing a right guess may cost, from timid to bold: each is an operating point. */
const REFUSALS = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];
const IN_SCOPE = 0.92;
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
  const examples = [...training.in, ...training.out].map(([text, label]) => ({
    words: wordsOf(text),
    label,
  }));
  const classify = train(examples);
  const times: number[] = [];
  const samplesOf = ({ in: inside, out }: Split): Sample[] =>
    [...inside, ...out].map(([text, label]) => {
      const from = performance.now();
      const guess = classify(wordsOf(text));
      times.push(performance.now() - from);
      const { label: likeliest, ...signals } = signalsOf(guess, { outside: 'oos', named: false });
      return { ...signals, inside: label !== 'oos', right: likeliest === label };
    });
  const validation = samplesOf(val);
  const unseen = samplesOf(test);
  const weights = fitWeights(validation);
  const points = REFUSALS.map((refusal) => ({
    what: `ours, a refusal costs ${refusal}`,
    ...sharesOf(unseen, withBorder(weights, validation, refusal)),
  }));
  const off = (point: (typeof points)[number]) => Math.abs(point['in scope'] - IN_SCOPE);
  const nearest = points.reduce((a, b) => (off(b) < off(a) ? b : a));
  const everything = { bias: 1, best: 0, margin: 0, outside: 0, known: 0, fits: 0, named: 0 };
  console.table([
    { what: 'ours, nothing refused', ...sharesOf(unseen, everything) },
    ...points,
    ...PUBLISHED,
  ]);
  console.log(
    `Nearest ${IN_SCOPE} in scope: ${nearest['in scope']} right in scope, ${nearest.refused} of the out-of-scope refused. ` +
      `A question takes ${percentile(times, 99).toFixed(2)} ms (p99).`,
  );
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

function read(): Record<'train' | 'val' | 'test', Split> {
  const all = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Row[]>;
  const split = (name: string): Split => ({ in: all[name] ?? [], out: all[`oos_${name}`] ?? [] });
  return { train: split('train'), val: split('val'), test: split('test') };
}

if (existsSync(FILE)) run();
else console.log(WHERE_FROM);
