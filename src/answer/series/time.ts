import { longMonth } from '../../knowledge/months.ts';
import type { Part } from '../../question/question.ts';

/** The months a time goes over, "2026-06", and its name. */
export type Time = { from: string; to: string; label: string };

/** A time asked for that the data do not reach. `begin`: of one before them, where they begin. */
export type Outside = { asked: string; begin: string | undefined };

export function timeAsked({ year, month }: Part): Time | undefined {
  if (!year) return undefined;
  const only = month && `${year}-${String(month).padStart(2, '0')}`;
  return only
    ? { from: only, to: only, label: longMonth(only) }
    : { from: `${year}-01`, to: `${year}-12`, label: String(year) };
}

/** Whether the data say nothing of the time asked for because they end before it, or begin after it. */
export function outside(asked: Time | undefined, data: Time): Outside | undefined {
  if (!asked) return undefined;
  if (asked.from > data.to) return { asked: asked.label, begin: undefined };
  return asked.to < data.from ? { asked: asked.label, begin: data.label } : undefined;
}
