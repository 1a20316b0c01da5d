import { broken, type Fate, leftOut, USED } from '../dataset.ts';
import { currencyOf, type PayRow } from './columns.ts';

const NOT_FULL_TIME = leftOut('not full time');
const US_NOT_USD = leftOut('United States, not in USD');
const CANADA_USD = leftOut('Canada, in USD');
const OTHER_CURRENCY = leftOut("another country, not in the country's own currency");
const DIFFERENT_DOLLARS = broken('salary is in USD and differs from salary_in_usd');

/** Whether a row of a known job counts, by how it is employed, where the person lives and in what it is paid. */
export function judge({ employment, country, currency, salary, inUsd }: PayRow): Fate {
  if (currency === 'USD' && salary !== inUsd) return DIFFERENT_DOLLARS;
  if (employment !== 'FT') return NOT_FULL_TIME;
  if (currency === currencyOf(country)) return USED;
  if (country === 'US') return US_NOT_USD;
  // In this file they are probably Canadian dollars by another name.
  if (country === 'CA' && currency === 'USD') return CANADA_USD;
  return OTHER_CURRENCY;
}
