import { readPostings } from '../../knowledge/postings.ts';
import { type Columns, oneOf } from '../columns.ts';
import { broken, type Collector, type Dataset, USED } from '../dataset.ts';
import { DAY_AND_COUNTRY, INDEX, SHARE } from './columns.ts';
import { createMonths } from './months.ts';

/** A series of values of one row, the columns after day and country. */
type Series = (values: string[]) => [series: string, value: string][];

const AI_SHARE: Columns = { ...DAY_AND_COUNTRY, AI_share_postings: SHARE };

const US_INDEX: Columns = {
  ...DAY_AND_COUNTRY,
  indeed_job_postings_index_SA: INDEX,
  indeed_job_postings_index_NSA: INDEX,
  variable: oneOf('total postings', 'new postings'),
};

/** The files of Indeed Hiring Lab. */
export const POSTINGS_DATASETS: readonly Dataset[] = [
  dataset('postings/ai-share.yml', AI_SHARE, ([share = '']) => [['ai-share', share]]),
  dataset('postings/us-index.yml', US_INDEX, ([adjusted = '', unadjusted = '', variable = '']) => {
    const which = variable.replace(' postings', '');
    return [
      [`${which}-adjusted`, adjusted],
      [`${which}-unadjusted`, unadjusted],
    ];
  }),
];

function dataset(file: string, columns: Columns, series: Series): Dataset {
  return {
    file,
    keptByHand: 'origin.yml',
    columns,
    collect: () => collectPostings(series),
    figures: (made) => {
      const { all } = readPostings(made);
      return new Map(
        all.map(({ series, country, month, mean }) => [
          [series, country, month].join(', '),
          { value: mean, unit: series === 'ai-share' ? 'percent' : 'index' },
        ]),
      );
    },
  };
}

function collectPostings(series: Series): Collector {
  const months = createMonths();
  return {
    take([day = '', country = '', ...values]) {
      const given = series(values);
      if (!given.every(([name]) => months.isNew(name, country, day)))
        return broken(`${day} is there twice for ${country}`);
      for (const [name, value] of given) months.add(name, country, day, Number(value));
      return USED;
    },
    table: months.table,
    notes: () => [],
  };
}
