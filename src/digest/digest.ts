import type { Impact } from '../answer/answer.ts';
import type { Figure } from '../answer/figure.ts';
import type { PaidCell } from '../answer/pay/levels.ts';
import type { Claim, Conflict, Topic } from '../knowledge/schema.ts';
import type { Posting } from './weekly-time.ts';

/** What one channel is told about one week. Parts without anything new are left out. */
export type Digest = {
  /** The day it is posted, where the channel is. */
  day: Temporal.PlainDate;
  /** When the next one comes. */
  next: Temporal.ZonedDateTime;
  /** New in the knowledge since the last digest here. */
  moved: Moved[];
  /** One figure with what it is and is not. */
  figure: FigureOfTheWeek | undefined;
  /** One job in the light. */
  role: JobInFocus | undefined;
  /** A statement people repeat, checked. */
  claim: CheckedClaim | undefined;
};

/** What AI does to a job, a figure or two, and what is advertised where most records are from; nothing in it is old. `known`: whether there is any figure at all. */
export type JobInFocus = {
  impact: Impact;
  figures: Figure[];
  advertised: PaidCell[];
  known: boolean;
};

export type Moved = { figure: Figure; before: Earlier | undefined };

/** The same publisher's figure of an earlier time, measured alike. `little`: not enough to speak of a change. */
export type Earlier = { figure: Figure; change: 'up' | 'down' | 'little' | 'none' };

/** `conflict`: publishers who disagree about it; `others` are their figures. */
export type FigureOfTheWeek = Moved & {
  topic: Topic | undefined;
  conflict: Conflict | undefined;
  others: Figure[];
};

/** `behind`: the figures that its text rests on; `figures`: those of them that are new here. */
export type CheckedClaim = { claim: Claim; topic: Topic | undefined; figures: Figure[]; behind: Figure[] };

/** What was shown in a channel, so that it is not shown again: "figure:sans-2026-cut-analysts", "role:ciso", "claim:...". */
export type Item = `${'figure' | 'role' | 'claim'}:${string}`;

export type Shown = ReadonlySet<string>;

/** What a channel wants, when, and what it was shown. `since`: the day of its last digest. */
export type Asked = {
  topics: string[];
  roles: string[];
  posting: Posting;
  next: Temporal.ZonedDateTime;
  since: Temporal.PlainDate | undefined;
  shown: Shown;
};
