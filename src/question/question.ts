import type { Ask, Level } from '../knowledge/language.ts';
import type { Guess } from './classifier.ts';
import type { Intent } from './intents.ts';
import type { Quoted } from './numbers.ts';
import type { Signals } from './rejector.ts';
import type { Reading } from './slots.ts';

/** What the words of a text name: ids of entries, in the order of mention, and what narrows the question. */
export type Slots = {
  roles: string[];
  topics: string[];
  families: string[];
  certifications: string[];
  occupations: string[];
  /** A bare word that may mean several roles, such as "analyst". */
  ambiguous?: string;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Places as named in knowledge, also where they are states or continents. `country` is the first one's. */
  places: string[];
  level?: Level;
  year?: number;
  /** 1 to 12, of that year. */
  month?: number;
  /** Percent of the time worked from home. */
  remote?: 0 | 50 | 100;
};

/** A name offered when we are unsure, with the question that a click asks. */
export type Candidate = { label: string; question: string };

/** A number the text quotes, with the claim it was recognised as and what its sentence is about. */
export type Statement = Quoted & { claim: string | undefined; scope: Slots };

/** How a part was understood, for people who want to know why. */
export type Why = {
  /** Words as typed and as read. */
  corrected: [string, string][];
  readings: Reading[];
  guesses: Guess[];
  signals: Signals | undefined;
  /** Words of the sentences around it that ask nothing. */
  around: string[];
  /** The rule that decided, in words. */
  rule: string;
};

/** One thing asked. A message has one to three. */
export type Part = Slots & {
  intent: Intent;
  /** 0 to 1; 1 is sure. */
  confidence: number;
  /** The folded and corrected words. */
  words: string[];
  /** What they ask besides the kind of question. */
  asks: ReadonlySet<Ask>;
  statements: Statement[];
  /** Ids of figures to be cited. Empty: those of the topic; absent: none. */
  cite?: string[];
  /** What was asked, when the intent is `ambiguous` because the job was not clear. */
  asked?: Intent;
  /** What to offer when the intent is `ambiguous`. */
  candidates: Candidate[];
  /** What was asked about and not recognised, as typed: "unicorn tamer". */
  unknown?: string;
  why: Why;
};

/** What we believe was asked. */
export type Question = {
  text: string;
  today: Temporal.PlainDate;
  parts: [Part, ...Part[]];
  /** How many more things were asked than are answered. */
  left: number;
  /** The last thing asked that has a subject, of this message or one before. */
  leaning: Leaning | undefined;
};

/** What is kept of a question for a follow-up: its subject, its kind and what else it asked, and none of its words. */
export type Leaning = Slots & Pick<Part, 'intent' | 'asked'> & { also?: Ask[] };

export type Context = { today: Temporal.PlainDate; leaning?: Leaning };
