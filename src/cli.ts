import { parseArgs } from 'node:util';
import { z } from 'zod';
import { outcomeOf, sourcesOf } from './answer/outcome.ts';
import { cut } from './blocks/phrase.ts';
import { explain } from './explain.ts';
import { KNOWLEDGE_FOLDER } from './knowledge/folder.ts';
import { loadKnowledge } from './knowledge/load.ts';
import type { Question } from './question/question.ts';
import { createReply, type Reply } from './reply.ts';

const USAGE = `Ask one question:         npm run -s ask -- "what does a threat hunter do?"
See how it is understood: npm run -s ask -- --explain "certs for grc peopel"
Ask many, as JSON lines:  npm run -s ask -- --json < questions.jsonl
  each line {"id": "1", "turns": ["first question", "the next one in the same thread"]}`;

const Line = z.object({ id: z.union([z.string(), z.number()]), turns: z.array(z.string()).min(1) });

/** A line may hold a thousand mistakes; the first ones say enough. */
const LONGEST_ERROR = 500;

const today = () => Temporal.Now.plainDateISO();

/** Entities are for Slack; a terminal shows the characters. */
const forTerminal = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

async function answerLines(reply: Reply): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    process.stdout.write(`${JSON.stringify(answerLine(line, reply))}\n`);
  }
}

/** Lines as JSON knows them: readline would also break them at characters that a JSON string may hold. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function answerLine(line: string, reply: Reply): object {
  const parsed = readLine(line);
  if ('error' in parsed) return { id: null, error: parsed.error };
  let said: ReturnType<Reply> | undefined;
  for (const turn of parsed.turns) said = reply(turn, { today: today(), leaning: said?.question.leaning });
  return said ? { id: parsed.id, ...report(said) } : { id: null, error: 'turns is empty' };
}

function readLine(line: string): z.infer<typeof Line> | { error: string } {
  try {
    const { data, error } = Line.safeParse(JSON.parse(line));
    return data ?? { error: cut(z.prettifyError(error), LONGEST_ERROR) };
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
}

function report({ question, answer, message }: ReturnType<Reply>) {
  const [first] = question.parts as Question['parts'];
  const { intent, roles, level, country, year, remote } = first;
  const sources = sourcesOf(answer);
  return {
    outcome: outcomeOf(answer),
    intent,
    roles,
    level,
    country,
    year,
    remote,
    text: message.text,
    blocks: message.blocks,
    sources,
  };
}

async function main(): Promise<void> {
  // A reader that has seen enough, such as head, is no failure.
  process.stdout.on('error', () => process.exit(0));
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, explain: { type: 'boolean' } },
  });
  // What one would type in Slack works too.
  const text = positionals
    .join(' ')
    .replace(/^\s*[/@]cyberjobs\b/, '')
    .trim();
  if (!values.json && text === '') {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  const reply = createReply(loadKnowledge(KNOWLEDGE_FOLDER));
  if (values.json) return answerLines(reply);
  const said = reply(text, { today: today() });
  if (values.explain) console.log(`${explain(said)}\n`);
  console.log(forTerminal(said.message.text));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
