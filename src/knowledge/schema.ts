import { z } from 'zod';

/** Lower-case words joined by hyphens; for a file it is the name before `.yml`. */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words joined by hyphens');
export const Line = (max: number) => z.string().trim().min(1).max(max);
export const Lines = (max: number) => z.array(Line(max));
export const Link = z
  .url({ protocol: /^https?$/, error: 'expected a web address starting with https://' })
  .max(300);
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/, 'expected a country code of two capitals, such as US or GB');
export const Day = z.iso.date('expected a date such as 2025-05-31');
/** A day, a month or a year, as exactly as the publisher gives it. */
const Published = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'expected a year, month or day such as 2025, 2025-05 or 2025-05-31');

const UNITS = [
  'percent',
  'percentage points',
  'people',
  'jobs',
  'postings',
  'organisations',
  'per 100 jobs',
  'months',
  'years',
  'rank',
  'index',
] as const;

/** An amount of money is in a currency, by its ISO 4217 code: "USD per year". */
const Unit = z.union(
  [z.enum(UNITS), z.templateLiteral([z.string().regex(/^[A-Z]{3}$/), z.enum([' per year', ' per hour'])])],
  {
    error: `expected ${UNITS.join(', ')}, or an amount such as USD per year`,
  },
);

/** A page that reports what somebody else published. */
const ReportedBy = z.strictObject({ name: Line(80), url: Link });

/** One published figure: what, where, when, how much, and who says so. Its source is the file it stands in. */
export const DataPoint = z.strictObject({
  id: Id,
  metric: Id, // one of language/metrics.yml
  subject: Id, // a role, or one of language/populations.yml
  place: z.strictObject({ label: Line(60), country: Country.optional() }),
  period: z.strictObject({ from: Day, to: Day, label: Line(60) }),
  value: z.number(),
  unit: Unit,
  /** The figure as a clause: `{value}` stands for the number, `{size}` for the number without its minus. */
  says: Line(220).regex(/\{(value|size)\}/, 'expected {value}, or {size} for a fall, where the number goes'),
  definition: Line(260),
  /** Read at the publisher, read in a report about it, or not seen in either. */
  evidence: z.enum(['source', 'report', 'unverified']),
  /** Where this figure was read, when not where the rest of the source was. */
  reportedBy: ReportedBy.optional(),
});
export type DataPoint = z.infer<typeof DataPoint> & { source: string };

export const Source = z.strictObject({
  publisher: Line(80),
  title: Line(200),
  date: Published,
  url: Link,
  kind: z.enum([
    'official statistics',
    'job postings analysis',
    'survey',
    'model',
    'official framework',
    'press',
    'company statement',
    'other',
  ]),
  licence: Line(80),
  /** What the publisher sells that gives it an interest in the figure. */
  sells: Line(40).optional(),
  /** Who was asked or what was counted, and how many: "16,029 professionals". */
  sample: Line(80).optional(),
  /** Where the figures were read, when not at the publisher. */
  reportedBy: ReportedBy.optional(),
  read: Day,
});
export type Source = z.infer<typeof Source> & { id: string };

export const Role = z.strictObject({
  name: Line(60),
  kind: z.enum(['role', 'career-stage']),
  family: Id,
  aliases: Lines(60),
  summary: Line(400),
  responsibilities: Lines(120).min(3).max(10),
  /** What people say who do not know the name of the job: "pulls deleted texts off phones". */
  described: Lines(100).default([]),
  skills: Lines(60).min(5).max(12),
  certifications: Lines(60).min(1).max(12), // names in language/certifications.yml
  entry: Lines(80).min(1).max(8), // ways in, in words
  feeders: z.array(Id).max(8), // roles one often comes from
  neighbours: z.array(Id).min(1).max(8),
  /** Populations whose figures are about this job too: what official statistics call it. */
  populations: z.array(Id).max(4).default([]),
  nice: z.array(z.string()), // work-role ids of nice.yml; empty: the framework has none
  ai: z.strictObject({
    direction: z.enum(['growing', 'transforming', 'stable', 'shrinking']),
    reason: Line(240),
    basis: z.enum(['founding-document', 'source', 'judgement']),
    sources: z.array(Id).max(4).default([]),
  }),
});
export type Role = z.infer<typeof Role> & { id: string };

/** A statement people repeat, with what we found when we checked it. */
export const Claim = z.strictObject({
  origin: z.enum(['founding-document', 'popular']),
  claim: Line(240),
  verdict: z.enum(['holds-with-correction', 'publisher-unverified', 'not-found', 'misleading']),
  /** The first line of the reply: the figure people expect, whose it is, its year and scope. */
  answer: Line(400),
  caveat: Line(300),
  /** A sentence that is true and can be used in its place. */
  safe: Line(300),
  /** The numbers people quote with it, as they write them: "3.5 million", "1.8%", "206,000 USD". */
  numbers: Lines(40).default([]),
  /** What must stand beside the number: of each group at least one word or phrase. */
  beside: z.array(Lines(40).min(1)).default([]),
  figures: z.array(Id).max(8),
  topics: z.array(Id).min(1),
  roles: z.array(Id).default([]),
  /** The kinds of question it answers before other claims on the same topic. */
  intents: z.array(Id).default([]),
});
export type Claim = z.infer<typeof Claim> & { id: string };

/** Figures of publishers who disagree, and why they do. They are shown side by side, never averaged. */
export const Conflict = z.strictObject({
  id: Id,
  /** The first line of the reply: each value with whose it is. */
  answer: Line(300),
  why: Line(300),
  figures: z.array(Id).min(2),
});
export type Conflict = z.infer<typeof Conflict>;

/** Something figures are about and people ask for by name. */
export const Topic = z.strictObject({
  name: Line(60),
  aliases: Lines(60),
  /** Another way to name it: of each group at least one word or phrase. */
  beside: z.array(Lines(40).min(1)).default([]),
  /** Wider topics that are not meant where this one is named. */
  narrows: z.array(Id).default([]),
  about: Line(240),
  metrics: z.array(Id),
  /** The figure to show first. */
  headline: Id.optional(),
});
export type Topic = z.infer<typeof Topic> & { id: string };

export const Nice = z.strictObject({ version: Line(20), url: Link, roles: z.record(z.string(), Line(80)) });
export type Nice = z.infer<typeof Nice>;
