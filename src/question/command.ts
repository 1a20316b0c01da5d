import { namesFigure } from '../knowledge/computed.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { COMMANDS, type Command, type Needs } from './commands.ts';
import type { Statement } from './question.ts';
import type { Read, Reader } from './reader.ts';
import type { Reading } from './slots.ts';

/** What was found in the words after the first one. */
type Rest = {
  roles: number;
  stages: number;
  topics: number;
  families: number;
  ambiguous: boolean;
  /** Ids of figures. */
  figures: number;
  numbers: number;
  left: string[];
};

/** `alone`: nothing was asked before that the words could lean on. */
type Means = { knowledge: Knowledge; reader: Reader; statements: Statement[]; alone: boolean };

/** The sub-command a text begins with, when the rest names what it needs. Words nobody knows are a name we lack. */
export function commandIn(
  text: string,
  { words, readings }: Read,
  { knowledge, reader, statements, alone }: Means,
): Command | undefined {
  const [first = '', ...others] = text.trim().toLowerCase().split(/\s+/);
  const word = first.replace(/:$/, '');
  const command = Object.hasOwn(COMMANDS, word) ? COMMANDS[word] : undefined;
  if (!command) return undefined;
  if (others.length === 0 && alone && SAYS_TOO_LITTLE.includes(command.needs)) return COMMANDS.help;
  const rest = readings.filter(({ from }) => from > 0);
  const count = (kind: Reading['kind']) =>
    new Set(rest.filter((one) => one.kind === kind).map(({ id }) => id)).size;
  const left = words.slice(1).filter((_, at) => !rest.some(({ from, to }) => at + 1 >= from && at + 1 < to));
  const found: Rest = {
    roles: count('role'),
    stages: count('stage'),
    topics: count('topic'),
    families: count('family'),
    ambiguous: count('ambiguous') > 0,
    figures: others.filter((id) => namesFigure(id, knowledge)).length,
    numbers: statements.length,
    left,
  };
  if (found.figures === 0 && count('occupation') > 0) return undefined;
  const nameless =
    command.needs === 'role' && rest.length === 0 && left.length > 0 && !left.some(reader.knows);
  return nameless || resolves(command.needs, found) ? command : undefined;
}

/** Alone, a word that needs a job or a text is no question; the list of commands shows what it wants. */
const SAYS_TOO_LITTLE: Needs[] = ['role', 'two roles', 'a number', 'role or topic', 'topic or figures'];

const JOINING = ['v', 'vs', 'versus', 'and', 'of', 'or', 'with', 'to', 'level'];

/** True when the words resolve, all of them, to what the sub-command needs. Words such as "vs" do not count against it. */
function resolves(needs: Needs, { roles, stages, topics, families, ambiguous, ...rest }: Rest): boolean {
  if (needs === 'anything') return true;
  if (needs === 'a number') return rest.numbers > 0;
  if (needs === 'topic or figures' && rest.figures > 0) return true;
  if (rest.left.some((word) => !JOINING.includes(word))) return false;
  const jobs = roles + stages;
  switch (needs) {
    case 'role':
      return jobs === 1 || (jobs === 0 && ambiguous);
    case 'two roles':
      return jobs === 2;
    case 'family or nothing':
      return jobs === 0 && topics <= 1;
    case 'topic or nothing':
      return topics + families + jobs <= 1;
    case 'role or topic':
    case 'topic or figures':
      return topics + jobs === 1;
    case 'stage or nothing':
      return jobs <= 1;
    case 'nothing':
      return jobs + topics + families === 0;
  }
}
