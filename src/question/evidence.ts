import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Ask } from '../knowledge/language.ts';
import type { Guess } from './classifier.ts';
import type { Close } from './closest.ts';
import type { Command } from './commands.ts';
import type { Described } from './described.ts';
import { type Intent, isIntent } from './intents.ts';
import type { Phrases } from './phrases.ts';
import type { Leaning, Slots, Statement } from './question.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './slots.ts';

/** All that was found in a text, before anything is decided. */
export type Evidence = {
  text: string;
  words: string[];
  /** Those of sentences around it that ask nothing. */
  around: string[];
  asks: ReadonlySet<Ask>;
  readings: Reading[];
  corrected: [string, string][];
  slots: Slots;
  guesses: Guess[];
  /** Share of the words that occur in the utterances. */
  known: number;
  statements: Statement[];
  /** The sub-command that the text begins with. */
  command: Command | undefined;
  /** The question before this one, in the same thread or message. */
  before: Leaning | undefined;
};
export type Means = {
  knowledge: Knowledge;
  reader: Reader;
  asks: Phrases<Ask>;
  narrower: (words: string[], topics: string[]) => string[];
  closest: (words: string[]) => Close[];
  described: (words: string[]) => Described | undefined;
};

/** The words that no name covers. */
export function uncovered(words: string[], readings: Reading[]): string[] {
  return words.filter((_, at) => !readings.some(({ from, to }) => at >= from && at < to));
}

/** A word with so many letters is hardly a misspelling of a usual one. */
export const LONG = 5;

/** The first word of at least so many letters that no name covers and no question of ours contains. */
export function foreignWord(
  { words, readings }: Pick<Evidence, 'words' | 'readings'>,
  { isOurs, fillers }: Reader,
  shortest: number,
): string | undefined {
  return uncovered(words, readings).find(
    (word) => word.length >= shortest && /^\p{L}+$/u.test(word) && !isOurs(word) && !fillers.has(word),
  );
}

/** Whether a job is named, several of a family, or one of those that a word may mean. */
export function namesJob({ roles, families, ambiguous }: Slots): boolean {
  return roles.length + families.length > 0 || ambiguous !== undefined;
}

/** Whether anything is named that the bot knows figures or texts about; a general topic may be of any subject. */
export const namesOurs = (slots: Slots): boolean => namesJob(slots) || slots.certifications.length > 0;

/** Names and nothing else: "soc analyst", "hmm and in canada?", "last year?" */
export function isBare(
  evidence: Pick<Evidence, 'words' | 'readings' | 'before'>,
  { reader }: Means,
): boolean {
  const fillers = evidence.before ? [reader.fillers, STANDING_IN] : [reader.fillers];
  return evidence.readings.length > 0 && isRest(evidence, ...fillers);
}

/** Words that in a thread only stand in for what was asked: "what would that be in germany?" */
export const STANDING_IN: ReadonlySet<string> = new Set([
  'be',
  'from',
  'is',
  'it',
  'look',
  'that',
  'there',
  'this',
  'will',
  'would',
]);

/** Whether these words are all that no name covers. */
export function isRest(
  { words, readings }: Pick<Evidence, 'words' | 'readings'>,
  ...more: ReadonlySet<string>[]
): boolean {
  return uncovered(words, readings).every((word) => more.some((set) => set.has(word)));
}

/** The kind of question that a topic is the usual subject of; one that usually is about a job has none. */
export function usualIntent(topic: string, { language }: Knowledge): Intent | undefined {
  const { topics, roles } = language.defaults;
  const found = Object.keys(topics).find((intent) => topics[intent] === topic && !roles[intent]);
  return found !== undefined && isIntent(found) ? found : undefined;
}

/** Whether words of our field stand among these. "AI" alone places other occupations nowhere: "will ai replace teachers". */
export function speaksOfDomain(words: string[], { language }: Knowledge, without?: string): boolean {
  const text = ` ${words.join(' ')} `;
  return language.domain.some((word) => word !== without && text.includes(` ${word} `));
}
