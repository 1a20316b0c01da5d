import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Classify, train } from './classifier.ts';
import { createClosest } from './closest.ts';
import { COMMANDS, resolves } from './command.ts';
import { decide } from './decide.ts';
import type { Intent } from './intents.ts';
import { mask } from './mask.ts';
import { createNames } from './names.ts';
import { piecesOf } from './pieces.ts';
import type { Context, Part, Question } from './question.ts';
import { type Reading, readingsOf, slotsOf } from './slots.ts';
import { createSpelling } from './spelling.ts';
import { wordsOf } from './words.ts';

export type Understand = (text: string, context: Context) => Question;

/** Indexes the names and trains the classifier once; understanding is then a plain function. */
export function createUnderstand(knowledge: Knowledge): Understand {
  const read = createReader(knowledge);
  const classify = trainIntents(knowledge, read);
  const closest = createClosest(read.names);

  return (text, { today, previous }) => {
    const parts: Part[] = [];
    for (const piece of piecesOf(text)) {
      const { words, readings } = read(piece);
      const fixed = commandIn(piece, words, readings, read.knows);
      const slots = slotsOf(words, readings, { knowledge, thisYear: today.year });
      const guess = fixed
        ? { guesses: [{ label: fixed, probability: 1 }], known: 1 }
        : classify(mask(words, readings));
      const before = parts.at(-1) ?? previous?.parts[0];
      parts.push(
        decide(
          { text: piece, words, readings, slots, before, fixed: fixed !== undefined, ...guess },
          { knowledge, closest },
        ),
      );
    }
    return { text, today, parts: worthAnswering(parts) };
  };
}

type Knows = (word: string) => boolean;
type Read = (text: string) => { words: string[]; readings: Reading[] };

/** Reads words and what they name, after correcting those that nothing in the knowledge contains. */
function createReader(knowledge: Knowledge): Read & { names: ReturnType<typeof createNames>; knows: Knows } {
  const { utterances, spellings } = knowledge.language;
  const replaced = new Map(
    Object.entries(spellings).map(([from, to]) => [wordsOf(from).join(' '), wordsOf(to)]),
  );
  const fold = (text: string) => wordsOf(text).flatMap((word) => replaced.get(word) ?? [word]);
  const names = createNames(knowledge, fold);
  const known = new Set([...names.phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  for (const text of Object.values(utterances).flat()) for (const word of fold(text)) known.add(word);
  const correct = createSpelling(known);
  const read: Read = (text) => {
    const words = fold(text).map(correct);
    return { words, readings: readingsOf(names.find(words)) };
  };
  return Object.assign(read, { names, knows: (word: string) => known.has(word) });
}

function trainIntents({ language }: Knowledge, read: Read): Classify {
  return train(
    Object.entries(language.utterances).flatMap(([label, texts]) =>
      texts.map((text) => {
        const { words, readings } = read(text);
        return { label, words: mask(words, readings) };
      }),
    ),
  );
}

/** The intent of a sub-command, when the words after it name what it needs, or are all unknown: then they are a name we lack. */
function commandIn(text: string, words: string[], readings: Reading[], knows: Knows): Intent | undefined {
  const first = text.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
  const command = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!command) return undefined;
  const rest = readings.filter(({ from }) => from > 0);
  const covered = new Set(
    rest.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  const count = (kind: Reading['kind']) =>
    new Set(rest.filter((one) => one.kind === kind).map(({ id }) => id)).size;
  const found = {
    roles: count('role'),
    stages: count('stage'),
    topics: count('topic'),
    families: count('family'),
    ambiguous: count('ambiguous') > 0,
    left: words.slice(1).filter((_, at) => !covered.has(at + 1)),
  };
  const nameless =
    command.needs === 'role' && rest.length === 0 && found.left.length > 0 && !found.left.some(knows);
  return nameless || resolves(command.needs, found) ? command.intent : undefined;
}

/** Drops small talk around a question, and anything after the third thing asked. */
function worthAnswering(parts: Part[]): [Part, ...Part[]] {
  const real = parts.filter(({ intent }) => !['greeting', 'out-of-scope'].includes(intent));
  const kept = real.length > 0 ? real : parts.slice(0, 1);
  return kept.slice(0, 3) as [Part, ...Part[]];
}
