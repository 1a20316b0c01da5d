import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Fold } from './fold.ts';
import { commonIn } from './holders.ts';
import type { Name, Names } from './names.ts';
import { createSpelling, type Spelling } from './spelling.ts';

/** The words that the knowledge contains. */
export type Vocabulary = {
  /** Whether the knowledge contains the word. */
  knows: (word: string) => boolean;
  /** Whether a name or a question of our subject contains it. */
  isOurs: (word: string) => boolean;
  /** Words that ask nothing of themselves. */
  fillers: ReadonlySet<string>;
  /** The word that is meant by one which the knowledge does not contain. */
  correct: Spelling;
};

/** In so many utterances a word is common. */
const COMMON = 12;

export function createVocabulary({ language, roles }: Knowledge, names: Names, fold: Fold): Vocabulary {
  const { 'out-of-scope': outside = [], ...questions } = language.utterances;
  const utterances = Object.values(questions).flat();
  const asked = new Set([...utterances, ...Object.values(language.asks).flat()].flatMap(fold));
  const named = new Set([...names.phrases.keys()].flatMap((phrase) => phrase.split(' ')));
  const ours = new Set([...named, ...asked]);
  const described = [...roles.values()].flatMap(({ described }) => described);
  const { context, fields, fillers } = language;
  const others = [...outside, ...described, ...context, ...Object.values(fields).flat(), ...fillers];
  // An abbreviation is misspelt as well: "cyyber".
  const abbreviations = Object.keys(language.spellings);
  const known = new Set([...ours, ...others.flatMap(fold), ...abbreviations]);
  const occupations = language.occupations.filter((name) => !name.includes(' '));
  const courtesy = [...fillers, ...(fields.courtesy ?? [])];
  const common = [...commonIn(utterances.map(fold), COMMON), ...courtesy, ...abbreviations, ...occupations];
  return {
    knows: (word) => known.has(word),
    isOurs: (word) => ours.has(word),
    fillers: new Set(fillers.flatMap(fold)),
    correct: createSpelling(known, {
      never: otherFieldsIn(names, asked),
      rather: named,
      common: new Set(common),
    }),
  };
}

/** Words that only name other occupations and fields: "touching" is no misspelt "teaching". */
function otherFieldsIn({ phrases }: Names, asked: ReadonlySet<string>): Set<string> {
  const wordsIn = (test: (name: Name) => boolean) =>
    new Set([...phrases].filter(([, names]) => names.some(test)).flatMap(([phrase]) => phrase.split(' ')));
  const named = wordsIn(({ kind }) => kind !== 'occupation');
  return new Set(
    [...wordsIn(({ kind }) => kind === 'occupation')].filter((word) => !named.has(word) && !asked.has(word)),
  );
}
