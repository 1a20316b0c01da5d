import { type PostingsTable, readPostings } from '../../knowledge/postings.ts';
import { type Columns, oneOf } from '../columns.ts';
import { broken, type Collector, type Dataset, USED } from '../dataset.ts';
import { COUNTRY, dayUntil, INDEX, SHARE } from './columns.ts';
import { createMonths } from './months.ts';

/** A series of values of one row, the columns after day and country. */
type Series = (values: string[]) => [series: string, value: string][];

const aiShare = (today: string): Columns => ({
  date: dayUntil(today),
  jobcountry: COUNTRY,
  AI_share_postings: SHARE,
});

const usIndex = (today: string): Columns => ({
  date: dayUntil(today),
  jobcountry: oneOf('US'),
  indeed_job_postings_index_SA: INDEX,
  indeed_job_postings_index_NSA: INDEX,
  variable: oneOf('total postings', 'new postings'),
});

/** The files of Indeed Hiring Lab. A day after `today` is a mistake. */
export const postingsDatasets = (today: string): readonly Dataset[] => [
  dataset('ai-share', aiShare(today), ([share = '']) => [['ai-share', share]]),
  dataset('us-index', usIndex(today), ([adjusted = '', unadjusted = '', variable = '']) => {
    const which = variable.replace(' postings', '');
    return [
      [`${which}-adjusted`, adjusted],
      [`${which}-unadjusted`, unadjusted],
    ];
  }),
];

function dataset(name: PostingsTable, columns: Columns, series: Series): Dataset {
  const unit = name === 'ai-share' ? 'percent' : 'index';
  return {
    file: `postings/${name}.yml`,
    keptByHand: 'origin.yml',
    columns,
    collect: () => collectPostings(series),
    figures: (made) =>
      new Map(
        readPostings(name, made).all.map(({ series, country, month, mean }) => [
          [series, country, month].join(', '),
          { value: mean, unit },
        ]),
      ),
  };
}

function collectPostings(series: Series): Collector {
  const months = createMonths();
  let newest = '';
  return {
    take([day = '', country = '', ...values]) {
      const given = series(values);
      if (!given.every(([name]) => months.isNew(name, country, day)))
        return broken(`${day} is there twice for ${country}`);
      if (day > newest) newest = day;
      for (const [name, value] of given) months.add(name, country, day, Number(value));
      return USED;
    },
    table: months.table,
    newest: () => newest,
    notes: () => [],
  };
}
