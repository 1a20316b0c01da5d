import { LEVELS, type Level } from '../../knowledge/language.ts';
import type { Pay } from '../../knowledge/pay.ts';
import type { Role } from '../../knowledge/schema.ts';
import { HOME } from './home.ts';
import { cellsOf, type PaidCell, type PayAsked, payByLevel } from './levels.ts';
import type { MissingPay } from './missing.ts';

/** Pay of something else than asked, and what differs from it. `job`: whose it is, where that differs. */
export type NearestPay = {
  differs: 'year' | 'work' | 'level' | 'whole country' | 'country' | 'job';
  cells: PaidCell[];
  job?: Role;
};

type Wanted = PayAsked & { level: Level | undefined; neighbours: Role[] };

/** The nearest pay that has enough records, by giving up one thing after another; it is always labelled with what was given up. */
export function nearestPay(pay: Pay, { kind }: MissingPay, wanted: Wanted): NearestPay | undefined {
  const { neighbours, level, ...asked } = wanted;
  const found = (differs: NearestPay['differs'], change: Partial<PayAsked>, at = level) => {
    const cells = cellsOf(payByLevel(pay, { ...asked, year: undefined, ...change }, at));
    return cells.length > 0 ? { differs, cells } : undefined;
  };
  const anyWork = { work: 'any' } as const;
  const abroad = { ...anyWork, country: HOME };
  return (
    (kind === 'place' && asked.country === HOME ? found('whole country', {}) : undefined) ??
    (asked.year === undefined ? undefined : found('year', {})) ??
    (kind === 'hybrid' || asked.work !== 'any' ? found('work', anyWork) : undefined) ??
    nearLevels(level)
      .map((other) => found('level', anyWork, other))
      .find((one) => one !== undefined) ??
    (asked.country === HOME
      ? undefined
      : (found('country', abroad) ?? found('country', abroad, undefined))) ??
    otherJob(pay, neighbours)
  );
}

/** Where most records are from; a job with figures of the newest year comes first. */
function otherJob(pay: Pay, jobs: Role[]): NearestPay | undefined {
  const found = jobs
    .map((job) => ({
      job,
      cells: cellsOf(payByLevel(pay, { role: job.id, country: HOME, year: undefined, work: 'any' })),
    }))
    .filter(({ cells }) => cells.length > 0);
  const isNew = ({ cells }: { cells: PaidCell[] }) => cells.some(({ years }) => years === String(pay.newest));
  const nearest = found.find(isNew) ?? found[0];
  return nearest && { differs: 'job', ...nearest };
}

/** The other levels, the nearest first; none where none was asked for. */
function nearLevels(level: Level | undefined): Level[] {
  if (!level) return [];
  const at = LEVELS.indexOf(level);
  const distance = (one: Level) => Math.abs(LEVELS.indexOf(one) - at);
  return LEVELS.filter((one) => one !== level).toSorted((a, b) => distance(a) - distance(b));
}
