import { LEVELS, type Level } from '../../knowledge/language.ts';
import { FIRST_YEAR, type Pay, type PayCell, type Percentiles, type Workplace } from '../../knowledge/pay.ts';

/** A cell with enough records for figures. */
export type PaidCell = PayCell & { figures: Percentiles };

/** Whose pay is asked, where and when. `year` undefined: the newest. */
export type PayAsked = { role: string; country: string; year: number | undefined; work: Workplace };

/**
 * Pay at one level: of the year asked, else of the pooled years. Without enough records in either `cell` is undefined;
 * `n` counts those of the year and those pooled.
 */
export type PayAtLevel = { level: Level; cell: PaidCell | undefined; n: number; pooled: number };

/** Every level of which there is any record, or the one asked for. Levels are never pooled: their mix differs. */
export function payByLevel(pay: Pay, asked: PayAsked, level?: Level): PayAtLevel[] {
  const levels = level ? [level] : LEVELS;
  const all = levels.map((one) => payAt(pay, asked, one));
  return level ? all : all.filter(({ n, pooled }) => n + pooled > 0);
}

function payAt(pay: Pay, { role, country, year = pay.newest, work }: PayAsked, level: Level): PayAtLevel {
  const place = { role, country, level, work };
  const own = pay.cell({ ...place, years: String(year) });
  // Earlier years hold another kind of record: they are not part of the pool, and the pool does not stand for them.
  const pooled = year < FIRST_YEAR ? undefined : pay.cell({ ...place, years: pay.pooled });
  const cell = [own, pooled].find(isPaid);
  return { level, cell, n: own?.n ?? 0, pooled: pooled?.n ?? 0 };
}

export function isPaid(cell: PayCell | undefined): cell is PaidCell {
  return cell?.figures !== undefined;
}

export const cellsOf = (levels: PayAtLevel[]): PaidCell[] => levels.flatMap(({ cell }) => cell ?? []);
