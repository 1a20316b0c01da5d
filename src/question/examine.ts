import type { Knowledge } from '../knowledge/knowledge.ts';
import { type Classify, train } from './classifier.ts';
import { COMMANDS } from './commands.ts';
import { CONTEXT } from './context.ts';
import { createMask, type Mask } from './mask.ts';
import { numbersIn } from './numbers.ts';
import type { Phrases } from './phrases.ts';
import { isStatement, piecesOf } from './pieces.ts';
import type { Slots, Statement } from './question.ts';
import type { Read, Reader } from './reader.ts';
import { joined, type Sentence } from './sentences.ts';
import { slotsOf } from './slots.ts';
import { createRecognise } from './statements.ts';
import { createTopicsOf } from './topics.ts';

export type Examine = {
  /** The sentences of a message, each with all that its own words tell. */
  sentencesIn: (text: string, thisYear: number) => Sentence[];
  /** What words ask; `marks` stand before them. */
  guess: (read: Read, ...marks: string[]) => ReturnType<Classify>;
};

/** Trains the classifier once; examining is then a plain function. */
export function createExamine(knowledge: Knowledge, reader: Reader, asks: Phrases<string>): Examine {
  const mask = createMask(knowledge, reader.fold);
  const classify = train(examplesOf(knowledge, reader, mask));
  const recognise = createRecognise(knowledge, reader.fold);
  const topicsOf = createTopicsOf(knowledge, reader.fold);
  const tests = {
    isJob: (subject: string) => reader.read(subject).readings.some(({ kind }) => kind === 'role'),
    asks: (item: string) =>
      Object.hasOwn(COMMANDS, item.toLowerCase()) || asks.in(reader.fold(item)).has('pay'),
  };

  const guess: Examine['guess'] = (read, ...marks) => classify([...marks, ...mask(read)]);
  const scopeOf = ({ words, readings }: Pick<Read, 'words' | 'readings'>, thisYear: number): Slots => {
    const slots = slotsOf(words, readings, { knowledge, thisYear });
    return { ...slots, topics: topicsOf(words, slots.topics) };
  };
  const statementsIn = (text: string, thisYear: number): Statement[] => {
    const quoted = numbersIn(text, reader.fold, isStatement(text));
    const claims = recognise(quoted);
    return quoted.map((number, at) => ({
      ...number,
      claim: claims[at],
      scope: scopeOf(reader.find(number.sentence), thisYear),
    }));
  };
  const sentencesIn: Examine['sentencesIn'] = (text, thisYear) =>
    joined(piecesOf(text, tests), reader.read).map((sentence) => ({
      ...sentence,
      slots: scopeOf(sentence.read, thisYear),
      statements: statementsIn(sentence.text, thisYear),
      guess: once(() => guess(sentence.read)),
    }));
  return { sentencesIn, guess };
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function examplesOf({ language }: Knowledge, { read }: Reader, mask: Mask) {
  return Object.entries({ ...language.utterances, [CONTEXT]: language.context }).flatMap(([label, texts]) =>
    texts.map((text) => ({ label, words: mask(read(text)) })),
  );
}
