import { type MonthOf, monthId } from '../../knowledge/computed.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DataPoint } from '../../knowledge/schema.ts';
import { placeName } from '../pay/figure.ts';
import { longMonth } from './months.ts';

/** A monthly mean as a figure that can stand in a sentence. A month that is not over says until which day it goes. */
export function monthFigure(one: MonthOf, knowledge: Knowledge): DataPoint {
  const { series, country, month } = one;
  const { source } = knowledge.postings[series.postings.table];
  const { daysInMonth } = Temporal.PlainYearMonth.from(month.month);
  const whole = month.days === daysInMonth;
  return {
    id: monthId(one),
    metric: series.postings.series,
    subject: 'all-job-postings',
    place: { label: placeName(country, knowledge), country },
    period: {
      from: `${month.month}-01`,
      to: `${month.month}-${String(whole ? daysInMonth : month.days).padStart(2, '0')}`,
      label: `mean of ${longMonth(month.month)}${whole ? '' : `, first ${month.days} days`}`,
    },
    value: month.mean,
    unit: series.postings.unit,
    says: series.postings.says,
    definition: `${series.caveat} Monthly mean of daily values, computed by us.`,
    evidence: 'source',
    source,
  };
}
