import { countryName } from '../../knowledge/countries.ts';
import type { Workplace } from '../../knowledge/pay.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import { HOME } from '../home.ts';
import type { PayAsked } from './levels.ts';

const WORKPLACE: Record<NonNullable<Part['remote']>, Workplace> = { 0: 'on-site', 50: 'any', 100: 'remote' };

export function payAsked(role: string, { country = HOME, year, remote }: Part): PayAsked {
  return { role, country, year, work: remote === undefined ? 'any' : WORKPLACE[remote] };
}

/** Where and when, in the words of the question. */
export type PayScope = Pick<Part, 'level' | 'year' | 'remote'> & { place: string; country: string };

export function payScope(
  { places, country = HOME, level, year, remote }: Part,
  { knowledge }: Means,
): PayScope {
  return { place: places[0] ?? countryName(HOME, knowledge), country, level, year, remote };
}
