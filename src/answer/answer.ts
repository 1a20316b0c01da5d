import type { Claim, Conflict, Role, Source, Topic } from '../knowledge/schema.ts';
import type { Intent } from '../question/intents.ts';
import type { Candidate } from '../question/question.ts';
import type { Figure } from './figure.ts';
import type { AmountAsked } from './pay/amount.ts';
import type { PayScope } from './pay/asked.ts';
import type { PaidCell, PayAtLevel } from './pay/levels.ts';
import type { MissingPay } from './pay/missing.ts';
import type { NearestPay } from './pay/nearest.ts';
import type { PayPair } from './pay/pairs.ts';
import type { PayOverYears } from './pay/years.ts';
import type { SeriesTold } from './series/series.ts';

/** What AI changes about a job, and on whose word. */
export type Impact = { role: Role; sources: Source[] };

export type RoleAnswer = {
  kind: 'role';
  role: Role;
  impact: Impact;
  demand: Figure[];
  /** What is advertised where most records are from, by level. */
  advertised: PaidCell[];
  pay: Figure[];
  /** Where no pay is published: the nearest official figure, of a wider group and labelled so. */
  yardstick: Figure | undefined;
  neighbours: Role[];
};

/** Advertised pay of one job. */
export type PayAnswer = {
  kind: 'pay';
  role: Role;
  scope: PayScope;
  levels: PayAtLevel[];
  missing: MissingPay | undefined;
  /** Pay of something else, where that asked for is missing. */
  nearest: NearestPay | undefined;
  over: PayOverYears[];
  /** Whether it was asked how pay moved: then that is the first line. */
  moved: boolean;
  /** An amount that was asked about: then where it stands is the first line. */
  amount: AmountAsked | undefined;
  /** What others publish on exactly this job. */
  published: Figure[];
  /** The official figure of a wider group, to set beside it. */
  yardstick: Figure | undefined;
  claim: Claim | undefined;
  neighbour: Role | undefined;
};

type PayOfJob = { role: Role; cell: PaidCell };
/** Advertised pay of many jobs, at the level asked for or at each; `left`: how many are not shown. */
export type PayOfJobsAnswer = {
  kind: 'pay-of-jobs';
  scope: PayScope;
  order: 'highest' | 'lowest' | 'most records';
  jobs: PayOfJob[];
  left: number;
  yardstick: Figure | undefined;
};

export type LearnAnswer = {
  kind: 'skills' | 'certifications';
  role: Role;
  figures: Figure[];
  neighbours: Role[];
};

export type PathAnswer = { kind: 'path'; role: Role; from: Role[]; next: Role[]; figures: Figure[] };

export type Side = { role: Role; impact: Impact; figures: Figure[]; only: string[] };
/** `left`: other jobs that were named. */
export type CompareAnswer = {
  kind: 'compare';
  sides: [Side, Side];
  shared: string[];
  left: Role[];
  pay: PayPair[];
  /** Why there is none at all. */
  missing: MissingPay | undefined;
  /** Whether pay is what is compared. */
  ofPay: boolean;
  scope: PayScope;
};

export type RolesAnswer = {
  kind: 'roles';
  /** The certification they are listed for. */
  certification?: string;
  groups: { name: string; id: string; roles: Role[] }[];
  claim: Claim | undefined;
};

/** Figures on a job or a topic. The first line is `missing` where there is one, else the claim's, else the first figure's. */
export type FiguresAnswer = {
  kind: 'figures';
  intent: Intent;
  /** What it is about, as a heading: "AI job postings". */
  subject: string;
  role: Role | undefined;
  /** What is not known, as a sentence. */
  missing: string | undefined;
  claim: Claim | undefined;
  /** Publishers who disagree about it; their figures come first. */
  conflict: Conflict | undefined;
  /** The topic it belongs to; it says what its figures are and are not. */
  topic: Topic | undefined;
  figures: Figure[];
  /** How many more there are on the subject. */
  more: number;
  /** Places asked for, of which there is no figure while there is of others. */
  without: string[];
  /** Figures on something wider, offered when there is none on the subject itself. */
  nearest: Figure[];
  impact: Impact | undefined;
  /** How it moved, to be drawn; where `moved`, the first of them is the first line of the reply. */
  series: SeriesTold[];
  /** Advertised pay of the job by year, likewise. */
  over: PayOverYears[];
  moved: 'series' | 'pay' | undefined;
};

export type SourcesAnswer = {
  kind: 'sources';
  subject: string | undefined;
  claim: Claim | undefined;
  entries: { source: Source; figures: number; data: string }[];
  /** Whether pay is asked about: then the first is where advertised pay comes from. */
  ofPay: boolean;
};

/** What a quoted number is: a statement people repeat, a figure we hold, or nothing we know. */
export type Verdict = { quoted: string } & (
  | { kind: 'claim'; claim: Claim; figures: Figure[]; differs: string[] }
  | { kind: 'figure'; figure: Figure; differs: string[]; about: string | undefined }
  /** `named`: the text names the topic of the nearest figures, so the first may stand in for the number. */
  | { kind: 'unknown'; nearest: Figure[]; named: boolean }
);
export type FactCheckAnswer = { kind: 'fact-check'; verdicts: Verdict[] };

/** Figures to quote; each list is of one source. `left`: how many more there are. `scope`: the place and time asked for, in words. */
export type CitationsAnswer = { kind: 'citations'; sources: Figure[][]; left: number; scope: string };

/** What we say, before it is drawn. */
export type Answer =
  | RoleAnswer
  | PayAnswer
  | PayOfJobsAnswer
  | LearnAnswer
  | PathAnswer
  | CompareAnswer
  | RolesAnswer
  | FiguresAnswer
  | SourcesAnswer
  | FactCheckAnswer
  | CitationsAnswer
  | { kind: 'topics'; missed: boolean; topics: { name: string; id: string; figures: number }[] }
  /** `opening`: what to say first, where the candidates are not what a word may mean. */
  | { kind: 'clarify'; term: string | undefined; known: boolean; opening?: string; candidates: Candidate[] }
  | { kind: 'out-of-scope'; unknown: string | undefined; occupation: string | undefined }
  | { kind: 'greeting' }
  | { kind: 'help' }
  /** `left`: how many more things were asked. */
  | { kind: 'several'; answers: Answer[]; left: number };
