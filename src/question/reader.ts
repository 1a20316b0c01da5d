import type { Knowledge } from '../knowledge/knowledge.ts';
import { createNames, type Names } from './names.ts';
import { type Reading, readingsOf } from './slots.ts';
import { createSpelling, distance } from './spelling.ts';
import { wordsOf } from './words.ts';

/** The words of a text and what they name. */
export type Read = { words: string[]; readings: Reading[]; corrected: [string, string][] };

export type Reader = {
  read: (text: string) => Read;
  /** Words with abbreviations written out, and nothing corrected. */
  fold: (text: string) => string[];
  /** Whether the knowledge contains the word. */
  knows: (word: string) => boolean;
  names: Names;
};

/** Reads words and what they name, after correcting those that nothing in the knowledge contains. */
export function createReader(knowledge: Knowledge): Reader {
  const { utterances, spellings } = knowledge.language;
  const replaced = new Map(
    Object.entries(spellings).map(([from, to]) => [wordsOf(from).join(' '), wordsOf(to)]),
  );
  const fold = (text: string) => wordsOf(text).flatMap((word) => replaced.get(word) ?? [word]);
  const names = createNames(knowledge, fold);
  const known = new Set([...names.phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  for (const text of Object.values(utterances).flat()) for (const word of fold(text)) known.add(word);
  const correct = createSpelling(known);

  const read = (text: string): Read => {
    const typed = fold(text);
    const words = typed.map(correct);
    const certainty = words.map((word, at) => likeness(typed[at] ?? word, word));
    const readings = readingsOf(names.find(words)).map((reading) => ({
      ...reading,
      confidence: Math.min(...certainty.slice(reading.from, reading.to)),
    }));
    const corrected = typed.flatMap((word, at): [string, string][] =>
      word === words[at] ? [] : [[word, words[at] ?? word]],
    );
    return { words, readings, corrected };
  };
  return { read, fold, names, knows: (word) => known.has(word) };
}

/** 1 for a word as typed, less for each letter corrected. */
const likeness = (typed: string, read: string) =>
  typed === read ? 1 : 1 - distance(typed, read) / typed.length;
