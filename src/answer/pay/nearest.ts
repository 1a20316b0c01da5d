import { LEVELS, type Level } from '../../knowledge/language.ts';
import type { Pay } from '../../knowledge/pay.ts';
import type { Role } from '../../knowledge/schema.ts';
import { HOME } from './home.ts';
import { cellsOf, type PaidCell, type PayAsked, payByLevel } from './levels.ts';

/** Pay of something else than asked, and what differs from it. */
export type NearestPay = { differs: 'year' | 'work' | 'level' | 'country' | 'job'; cells: PaidCell[] };

type Wanted = PayAsked & { level: Level | undefined; neighbours: Role[] };

/** The nearest pay that has enough records, by changing one thing after another; it is always labelled with what was changed. */
export function nearestPay(pay: Pay, wanted: Wanted): NearestPay | undefined {
  const { neighbours, level, ...asked } = wanted;
  const found = (differs: NearestPay['differs'], change: Partial<PayAsked>, at = level) => {
    const cells = cellsOf(payByLevel(pay, { ...asked, ...change }, at));
    return cells.length > 0 ? { differs, cells } : undefined;
  };
  const otherLevels = () =>
    level &&
    nearLevels(level)
      .map((other) => found('level', { year: undefined, work: 'any' }, other))
      .find(Boolean);
  return (
    found('year', { year: undefined }) ??
    found('work', { year: undefined, work: 'any' }) ??
    otherLevels() ??
    found('country', { year: undefined, work: 'any', country: HOME }) ??
    found('country', { year: undefined, work: 'any', country: HOME }, undefined) ??
    otherJob(pay, neighbours)
  );
}

/** Where most records are from; a job with figures of the newest year comes first. */
function otherJob(pay: Pay, jobs: Role[]): NearestPay | undefined {
  const found = jobs
    .map(({ id }) => cellsOf(payByLevel(pay, { role: id, country: HOME, year: undefined, work: 'any' })))
    .filter((cells) => cells.length > 0);
  const isNew = (cells: PaidCell[]) => cells.some(({ years }) => years === String(pay.newest));
  const cells = found.find(isNew) ?? found[0];
  return cells && { differs: 'job', cells };
}

/** The other levels, the nearest first. */
function nearLevels(level: Level): Level[] {
  const at = LEVELS.indexOf(level);
  const distance = (one: Level) => Math.abs(LEVELS.indexOf(one) - at);
  return LEVELS.filter((one) => one !== level).toSorted((a, b) => distance(a) - distance(b));
}
