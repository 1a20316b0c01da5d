import { LEVELS, type Level } from '../../knowledge/language.ts';
import type { Role } from '../../knowledge/schema.ts';
import { HOME } from '../home.ts';
import { cellsOf, type PaidCell, type PayAsked, type PayMeans, payByLevel } from './levels.ts';

/** What may be given up to find pay with enough records. */
export const GIVEN_UP = ['job', 'country', 'part of a country', 'workplace', 'level', 'year'] as const;
export type GivenUp = (typeof GIVEN_UP)[number];

/** Pay of something else than asked, and everything that differs from it. */
export type NearestPay = { job: Role; differs: GivenUp[]; cells: PaidCell[] };

type Sought = Omit<PayAsked, 'role'> & { job: Role; level: Level | undefined };
/** `country`: undefined of several, such as Europe. `whole`: a country and no part of it. `hybrid`: of which no pay is known. */
type Wanted = Omit<Sought, 'country'> & { country: string | undefined; whole: boolean; hybrid: boolean };

/** The nearest pay with enough records: one thing after another is given up, and as little as possible. */
export function nearestPay(means: PayMeans, wanted: Wanted, neighbours: Role[]): NearestPay | undefined {
  const { oldest, newest } = means.knowledge.pay;
  const known = wanted.year !== undefined && wanted.year >= oldest && wanted.year <= newest;
  const year = known ? wanted.year : undefined;
  for (const sought of candidates({ ...wanted, year }, neighbours)) {
    const { job, level, ...place } = sought;
    const cells = cellsOf(payByLevel(means, { ...place, role: job.id }, level));
    if (cells.length > 0) return { job, cells, differs: difference(wanted, sought) };
  }
  return undefined;
}

/** In the order in which they are near: the same place first, then at home, then neighbouring jobs there. */
function* candidates(wanted: Wanted, neighbours: Role[]): Generator<Sought> {
  const { job, level, year, work, country, whole } = wanted;
  const places = country && (whole || country === HOME) ? [country, HOME] : [HOME];
  for (const one of [job, ...neighbours])
    for (const where of one === job ? places : [HOME]) {
      const here = { job: one, country: where };
      yield { ...here, level, year, work };
      yield { ...here, level, year: undefined, work };
      yield { ...here, level, year: undefined, work: 'any' };
      for (const other of nearLevels(level)) yield { ...here, level: other, year: undefined, work: 'any' };
    }
}

function difference(wanted: Wanted, sought: Sought): GivenUp[] {
  const differs: Record<GivenUp, boolean> = {
    job: sought.job !== wanted.job,
    country: sought.country !== wanted.country,
    'part of a country': !wanted.whole && sought.country === wanted.country,
    workplace: wanted.hybrid || wanted.work !== sought.work,
    level: wanted.level !== sought.level,
    year: wanted.year !== sought.year,
  };
  return GIVEN_UP.filter((one) => differs[one]);
}

/** The other levels, the nearest first; none where none was asked for. */
function nearLevels(level: Level | undefined): Level[] {
  if (!level) return [];
  const at = LEVELS.indexOf(level);
  const distance = (one: Level) => Math.abs(LEVELS.indexOf(one) - at);
  return LEVELS.filter((one) => one !== level).toSorted((a, b) => distance(a) - distance(b));
}
