import { z } from 'zod';
import { Country, Id, Line, Lines } from './schema.ts';

export const Named = z.strictObject({ name: Line(80), aliases: Lines(60).default([]) });
export type Named = z.infer<typeof Named> & { id: string };

export const Place = z.strictObject({
  name: Line(60),
  country: Country.optional(),
  aliases: Lines(40),
  /** Aliases that are usual words as well: they count behind a name or a word of pay, "soc analyst pay us". */
  behind: Lines(40).default([]),
});
export type Place = z.infer<typeof Place>;

export const LEVELS = ['entry', 'mid', 'senior', 'executive'] as const;
export type Level = (typeof LEVELS)[number];

/** What a question may ask besides its kind. */
export const ASKS = ['pay', 'official', 'change', 'trend', 'highest', 'lowest', 'countries', 'ai'] as const;
export type Ask = (typeof ASKS)[number];

const Share = z.number().min(0).max(1);
/** Where sure ends and unsure begins. */
const LanguageBounds = z.strictObject({
  /** The weights that `npm run fit` finds. */
  rejector: z.strictObject({
    bias: z.number(),
    best: z.number(),
    margin: z.number(),
    outside: z.number(),
    known: z.number(),
    fits: z.number(),
    named: z.number(),
  }),
  offer: Share,
  /** How alike a text is to a job it describes, where it asks what a job is, and where something else. */
  described: z.strictObject({ definition: Share, other: Share }),
  shortTurn: z.number().int().min(1).max(20),
});

/** The shape of each file under language/. */
export const Language = {
  asks: z.record(z.enum(ASKS), Lines(40)),
  ambiguous: z.record(Line(40), z.array(Id).min(2)),
  bounds: LanguageBounds,
  /** Sentences that ask nothing, as examples. */
  context: Lines(300).min(3),
  certifications: z.array(z.strictObject({ name: Line(60), aliases: Lines(60).default([]) })),
  /** What is meant when a question names nothing: by intent a topic or a role, by level a career stage. */
  defaults: z.strictObject({
    topics: z.record(Id, Id),
    roles: z.record(Id, Id),
    stages: z.record(z.enum(LEVELS), Id),
    /** The job that a word with several meanings stands for beside a kind of question: "grc pay". */
    meant: z.record(Line(40), Id),
  }),
  domain: Lines(40),
  families: z.record(Id, Named),
  /** Words that ask nothing of themselves. */
  fillers: Lines(20),
  /** Words that point at the same kind of question, by the name of their field. */
  fields: z.record(Id, Lines(40)),
  /** Titles that are other occupations behind words of other fields: "tax auditor". */
  elsewhere: z.strictObject({ titles: Lines(40), fields: Lines(40) }),
  /** Words that speak to a machine: a message with one is refused. */
  injections: Lines(40),
  levels: z.record(z.enum(LEVELS), Lines(40)),
  metrics: z.record(Id, Line(80)),
  occupations: Lines(60),
  places: z.record(Id, Place),
  populations: z.record(Id, Line(80)),
  /** Percent of the time worked from home, as words. */
  remote: z.strictObject({ 0: Lines(40), 50: Lines(40), 100: Lines(40) }),
  spellings: z.record(Line(40), Line(60)),
  utterances: z.record(Id, Lines(300).min(3)),
};
export type Language = { [File in keyof typeof Language]: z.infer<(typeof Language)[File]> };
