import { LEVELS, type Level } from '../../knowledge/language.ts';
import { FIRST_YEAR, type PayCell, type Percentiles, type Workplace } from '../../knowledge/pay.ts';
import type { Means } from '../answer-question.ts';
import type { Figure } from '../figure.ts';
import { HOME } from '../home.ts';

/** A cell with enough records for figures, and its median as a figure to be cited. */
export type PaidCell = PayCell & { figures: Percentiles; cited: Figure };

/** What pay is looked up in. */
export type PayMeans = Pick<Means, 'knowledge' | 'cite'>;

/** Whose pay is asked, where and when. `year` undefined: the newest. */
export type PayAsked = { role: string; country: string; year: number | undefined; work: Workplace };

/**
 * Pay at one level: of the year asked, else of the pooled years. Without enough records in either `cell` is undefined;
 * `n` counts those of the year and those pooled.
 */
export type PayAtLevel = { level: Level; cell: PaidCell | undefined; n: number; pooled: number };

/** Every level of which there is any record, or the one asked for. Levels are never pooled: their mix differs. */
export function payByLevel(means: PayMeans, asked: PayAsked, level?: Level): PayAtLevel[] {
  const levels = level ? [level] : LEVELS;
  const all = levels.map((one) => payAt(means, asked, one));
  return level ? all : all.filter(({ n, pooled }) => n + pooled > 0);
}

function payAt({ knowledge: { pay }, cite }: PayMeans, asked: PayAsked, level: Level): PayAtLevel {
  const { role, country, year = pay.newest, work } = asked;
  const place = { role, country, level, work };
  const own = pay.cell({ ...place, years: String(year) });
  // Earlier years hold another kind of record: they are not part of the pool, and the pool does not stand for them.
  const pooled = year < FIRST_YEAR ? undefined : pay.cell({ ...place, years: pay.pooled });
  const cell = cite.paid(own) ?? cite.paid(pooled);
  return { level, cell, n: own?.n ?? 0, pooled: pooled?.n ?? 0 };
}

export const cellsOf = (levels: PayAtLevel[]): PaidCell[] => levels.flatMap(({ cell }) => cell ?? []);

/** What is advertised for a job where no place and time is asked for, by level. */
export const advertisedAtHome = (role: string, means: PayMeans): PaidCell[] =>
  cellsOf(payByLevel(means, { role, country: HOME, year: undefined, work: 'any' }));
