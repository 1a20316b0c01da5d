import type { Imported } from '../knowledge/imported.ts';
import type { Columns } from './columns.ts';

/** A kind of file that can be imported. */
export type Dataset = {
  /** The table made from it, under the knowledge folder. */
  file: string;
  /** The files beside the table that an editor keeps. */
  keptByHand: string;
  /** The columns it is known by; it may have others. */
  columns: Columns;
  collect: () => Collector;
  /** What is compared with the table before. Throws TableError where the bot would refuse the table. */
  figures: (made: Imported) => Figures;
};

/** Takes rows one by one and keeps only what the table needs. */
export type Collector = {
  /** The values are in the order of `columns`. */
  take: (values: string[]) => Fate;
  table: () => string;
  /** The newest year or day of the rows that fit. */
  newest: () => string;
  /** What an editor should know, one line each. */
  notes: () => string[];
};

/** What became of a row: used, left out for a reason that counts, or broken and why. */
export type Fate = { kind: 'used' } | { kind: 'left-out'; reason: string } | { kind: 'broken'; why: string };

/** `value` is undefined where there are too few records for one. */
export type Figure = { value: number | undefined; unit: string };
/** Figures by what they are about. */
export type Figures = ReadonlyMap<string, Figure>;

export const USED: Fate = { kind: 'used' };
export const leftOut = (reason: string): Fate => ({ kind: 'left-out', reason });
export const broken = (why: string): Fate => ({ kind: 'broken', why });
