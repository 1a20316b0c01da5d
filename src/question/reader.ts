import type { Knowledge } from '../knowledge/knowledge.ts';
import { createFold, type Fold } from './fold.ts';
import { commonIn } from './holders.ts';
import { createNames, type Name, type Names } from './names.ts';
import { type Reading, readingsOf } from './slots.ts';
import { createSpelling, distance } from './spelling.ts';
import { isMonth } from './years.ts';

/** The words of a text and what they name. */
export type Read = { words: string[]; readings: Reading[]; corrected: [string, string][] };

export type Reader = {
  read: (text: string) => Read;
  /** What folded words name. */
  find: (words: string[]) => Pick<Read, 'words' | 'readings'>;
  /** Words with abbreviations written out, and nothing corrected. */
  fold: Fold;
  /** Whether the knowledge contains the word. */
  knows: (word: string) => boolean;
  /** Whether a name or a question of our subject contains it. */
  isOurs: (word: string) => boolean;
  names: Names;
  /** Words that ask nothing of themselves. */
  fillers: ReadonlySet<string>;
};

/** Reads words and what they name, after correcting those that nothing in the knowledge contains. */
export function createReader(knowledge: Knowledge): Reader {
  const { fold, written } = createFold(knowledge);
  const names = createNames(knowledge, fold);
  const named = [...names.phrases.keys()].flatMap((phrase) => phrase.split(' '));
  const { 'out-of-scope': outside = [], ...questions } = knowledge.language.utterances;
  const asking = [...Object.values(questions), ...Object.values(knowledge.language.asks)];
  const asked = new Set(asking.flat().flatMap(fold));
  const ours = new Set([...named, ...asked]);
  const described = [...knowledge.roles.values()].flatMap(({ described }) => described);
  const { context, fields, fillers } = knowledge.language;
  const others = [...outside, ...described, ...context, ...Object.values(fields).flat(), ...fillers];
  // An abbreviation is misspelt as well: "cyyber".
  const abbreviations = Object.keys(knowledge.language.spellings);
  const known = new Set([...ours, ...others.flatMap(fold), ...abbreviations]);
  const occupations = knowledge.language.occupations.filter((name) => !name.includes(' '));
  const correct = createSpelling(known, {
    never: otherFieldsIn(names, asked),
    rather: new Set(named),
    common: new Set([
      ...commonIn(Object.values(questions).flat().map(fold), COMMON),
      ...abbreviations,
      ...occupations,
    ]),
  });

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
    const readings = readingsOf(names.find(words)).map((reading) => ({
      ...reading,
      confidence: Math.min(...certainty.slice(reading.from, reading.to)),
    }));
    return { words, readings, corrected };
  };
  const find = (words: string[]) => ({
    words,
    readings: readingsOf(names.find(words)).map((reading) => ({ ...reading, confidence: 1 })),
  });
  return {
    read,
    find,
    fold,
    names,
    knows: (word) => known.has(word),
    isOurs: (word) => ours.has(word),
    fillers: new Set(fillers.flatMap(fold)),
  };
}

/** In so many utterances a word is common. */
const COMMON = 12;

/** Words that only name other occupations and fields: "touching" is no misspelt "teaching". */
function otherFieldsIn({ phrases }: Names, asked: ReadonlySet<string>): Set<string> {
  const wordsIn = (test: (name: Name) => boolean) =>
    new Set([...phrases].filter(([, names]) => names.some(test)).flatMap(([phrase]) => phrase.split(' ')));
  const named = wordsIn(({ kind }) => kind !== 'occupation');
  return new Set(
    [...wordsIn(({ kind }) => kind === 'occupation')].filter((word) => !named.has(word) && !asked.has(word)),
  );
}

/** 1 for a word as typed, less for each letter corrected. */
const likeness = (typed: string, read: string) =>
  typed === read ? 1 : 1 - distance(typed, read) / typed.length;
