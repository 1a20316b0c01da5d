import type { Level } from '../knowledge/schema.ts';
import type { Intent } from './intents.ts';

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
  /** A place as named in knowledge, also where it is a state or a continent. */
  place?: string;
  level?: Level;
  year?: number;
  /** Percent of the time worked from home. */
  remote?: 0 | 50 | 100;
};

/** A name offered when we are unsure, with the question that a click asks. */
export type Candidate = { label: string; question: string };

/** One thing asked. A message has one to three. */
export type Part = Slots & {
  intent: Intent;
  /** 0 to 1; 1 is sure. */
  confidence: number;
  /** What to offer when the intent is `ambiguous`. */
  candidates: Candidate[];
  /** What was asked about and not recognised, as typed: "unicorn tamer". */
  unknown?: string;
};

/** What we believe was asked. */
export type Question = { text: string; today: Temporal.PlainDate; parts: [Part, ...Part[]] };

export type Context = { today: Temporal.PlainDate; previous?: Question };
