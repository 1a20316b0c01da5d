import currencies from 'country-to-currency';
import { between, type Columns, matching, oneOf } from '../columns.ts';

/** Yearly pay outside of this is a slip of the pen. In dollars, and in currencies of small units. */
const LEAST = 1_000;
const MOST = 10_000_000;
const MOST_LOCAL = 10_000_000_000;
const OLDEST = 2000;

const isCountry = (code: string) => Object.hasOwn(currencies, code);

/** The salary file of isecjobs.com. A year after `thisYear` is a mistake. */
export const payColumns = (thisYear: number) =>
  ({
    work_year: {
      fits: (value) => /^\d{4}$/.test(value) && Number(value) >= OLDEST && Number(value) <= thisYear,
      expected: `a year from ${OLDEST} to ${thisYear}`,
    },
    experience_level: oneOf('EN', 'MI', 'SE', 'EX'),
    employment_type: oneOf('FT', 'PT', 'CT', 'FL'),
    job_title: matching(/\S/, 'a title'),
    salary: between(LEAST, MOST_LOCAL),
    salary_currency: matching(/^[A-Z]{3}$/, 'a currency such as USD'),
    salary_in_usd: between(LEAST, MOST),
    employee_residence: { fits: isCountry, expected: 'a country such as US' },
    remote_ratio: oneOf('0', '50', '100'),
  }) satisfies Columns;

/** The values of a row in the order of the columns. */
export type PayRow = {
  year: string;
  level: string;
  employment: string;
  title: string;
  salary: number;
  currency: string;
  inUsd: number;
  country: string;
  remote: string;
};

export function toPayRow(values: string[]): PayRow {
  const [year = '', level = '', employment = '', title = '', salary, currency = '', inUsd, ...place] = values;
  const [country = '', remote = ''] = place;
  return {
    year,
    level,
    employment,
    title,
    salary: Number(salary),
    currency,
    inUsd: Number(inUsd),
    country,
    remote,
  };
}

export const currencyOf = (country: string): string | undefined =>
  (currencies as Readonly<Record<string, string>>)[country];
