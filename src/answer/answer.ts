import type { Claim, Role, Source } from '../knowledge/schema.ts';
import type { Intent } from '../question/intents.ts';
import type { Candidate } from '../question/question.ts';
import type { Figure } from './figure.ts';

/** What AI changes about a job, and on whose word. */
export type Impact = { role: Role; sources: Source[] };

export type RoleAnswer = {
  kind: 'role';
  role: Role;
  impact: Impact;
  demand: Figure[];
  pay: Figure[];
  /** The nearest official pay figure: of a wider group, and labelled so. */
  yardstick: Figure | undefined;
  neighbours: Role[];
};

export type LearnAnswer = {
  kind: 'skills' | 'certifications';
  role: Role;
  figures: Figure[];
  neighbours: Role[];
};

export type PathAnswer = { kind: 'path'; role: Role; from: Role[]; next: Role[]; figures: Figure[] };

export type Side = { role: Role; figures: Figure[]; only: string[] };
export type CompareAnswer = { kind: 'compare'; sides: [Side, Side]; shared: string[] };

export type RolesAnswer = {
  kind: 'roles';
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
  figures: Figure[];
  /** Figures on something wider, offered when there is none on the subject itself. */
  nearest: Figure[];
  impact: Impact | undefined;
};

export type SourcesAnswer = {
  kind: 'sources';
  subject: string | undefined;
  claim: Claim | undefined;
  entries: { source: Source; figures: number; data: string }[];
};

/** What we say, before it is drawn. */
export type Answer =
  | RoleAnswer
  | LearnAnswer
  | PathAnswer
  | CompareAnswer
  | RolesAnswer
  | FiguresAnswer
  | SourcesAnswer
  | { kind: 'topics'; missed: boolean; topics: { name: string; id: string; figures: number }[] }
  | { kind: 'clarify'; term: string | undefined; known: boolean; candidates: Candidate[] }
  | { kind: 'out-of-scope'; unknown: string | undefined; occupation: string | undefined }
  | { kind: 'greeting' }
  | { kind: 'help' }
  | { kind: 'several'; answers: Answer[] };
