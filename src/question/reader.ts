import type { Knowledge } from '../knowledge/knowledge.ts';
import { createFold, type Fold } from './fold.ts';
import { createNames, type Names } from './names.ts';
import { type Reading, readingsOf } from './slots.ts';
import { distance } from './spelling.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { isMonth } from './years.ts';

/** The words of a text and what they name. */
export type Read = { words: string[]; readings: Reading[]; corrected: [string, string][] };

export type Reader = Omit<Vocabulary, 'correct'> & {
  read: (text: string) => Read;
  /** What folded words name. */
  find: (words: string[]) => Pick<Read, 'words' | 'readings'>;
  /** Words with abbreviations written out, and nothing corrected. */
  fold: Fold;
  names: Names;
};

/** Reads words and what they name, after correcting those that nothing in the knowledge contains. */
export function createReader(knowledge: Knowledge): Reader {
  const { fold, written } = createFold(knowledge);
  const names = createNames(knowledge, fold);
  const { correct, ...vocabulary } = createVocabulary(knowledge, names, fold);

  const read = (text: string): Read => {
    const words: string[] = [];
    const certainty: number[] = [];
    const corrected: [string, string][] = [];
    for (const typed of fold(text)) {
      const meant = isMonth(typed) ? typed : correct(typed);
      if (meant !== typed) corrected.push([typed, meant]);
      for (const word of written(meant) ?? [meant]) {
        words.push(word);
        certainty.push(likeness(typed, meant));
      }
    }
    const readings = readingsOf(names.find(words), words).map((reading) => ({
      ...reading,
      confidence: Math.min(...certainty.slice(reading.from, reading.to)),
    }));
    return { words, readings, corrected };
  };
  const find = (words: string[]) => ({
    words,
    readings: readingsOf(names.find(words), words).map((reading) => ({ ...reading, confidence: 1 })),
  });
  return { ...vocabulary, read, find, fold, names };
}

/** 1 for a word as typed, less for each letter corrected. */
const likeness = (typed: string, read: string) =>
  typed === read ? 1 : 1 - distance(typed, read) / typed.length;
