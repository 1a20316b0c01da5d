import { parseArgs } from 'node:util';
import { z } from 'zod';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createReply } from '../src/reply.ts';
import { readExamples, turnsOf } from './examples.ts';
import { type Judgement, judge } from './judge.ts';
import { withTypos } from './typos.ts';

const USAGE = `How well questions are understood, by kind.
  npm run eval                          the questions of test/questions.jsonl that may be looked at
  npm run eval -- --set check           the other half, for the end
  npm run eval -- FILE.jsonl ...        other questions in the same format
  --faults                              lists each question that went wrong
  --typos 1                             puts so many typing errors into the last turn of each question`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    faults: { type: 'boolean' },
    typos: { type: 'string', default: '0' },
    help: { type: 'boolean' },
  },
});

function run(): void {
  if (values.help) return console.log(USAGE);
  const own = positionals.length === 0;
  const files = own ? ['test/questions.jsonl'] : positionals;
  const typos = z.coerce.number().int().min(0).max(10).parse(values.typos);
  const set = values.set ?? (own ? 'fit' : undefined);
  const examples = files
    .flatMap(readExamples)
    .filter((example) => !set || example.set === set)
    .map((example, at) => ({ ...example, text: misspelt(turnsOf(example), at, typos) }));
  if (examples.length === 0)
    throw new Error(`No question to ask in ${files.join(', ')}${set ? ` of the set ${set}` : ''}.`);
  const reply = createReply(loadKnowledge(KNOWLEDGE_FOLDER));
  const today = Temporal.Now.plainDateISO();
  const judged = examples.map((example) => ({ ...example, ...judge(example, reply, today) }));
  if (values.faults)
    for (const { id, text, faults } of judged.filter(({ judgement }) => judgement !== 'right'))
      console.log(`${id}  ${text.join(' / ')}  →  ${faults.join('; ')}`);
  printTable(judged);
}

/** The turns with typing errors in the last one. */
const misspelt = (turns: string[], at: number, typos: number) =>
  turns.map((turn, nth) => (nth === turns.length - 1 ? withTypos(turn, typos, at) : turn));

function printTable(judged: { kind: string; judgement: Judgement }[]): void {
  const row = (kind: string, group: { judgement: Judgement }[]) => {
    const count = (judgement: Judgement) => group.filter((one) => one.judgement === judgement).length;
    const right = count('right');
    return {
      kind,
      asked: group.length,
      right,
      '%': Math.round((1000 * right) / group.length) / 10,
      'refused or asked back': count('refused'),
      'wrong and confident': count('wrong'),
      'out of scope let through': count('let through'),
    };
  };
  const byKind = Map.groupBy(judged, ({ kind }) => kind);
  console.table([...[...byKind].map(([kind, group]) => row(kind, group)), row('all', judged)]);
}

try {
  run();
} catch (error) {
  console.error(
    error instanceof z.ZodError ? z.prettifyError(error) : `${(error as Error).message}\n\n${USAGE}`,
  );
  process.exitCode = 1;
}
