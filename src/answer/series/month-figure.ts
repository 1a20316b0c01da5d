import { type MonthOf, monthId } from '../../knowledge/computed.ts';
import { countryName } from '../../knowledge/countries.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { longMonth } from '../../knowledge/months.ts';
import type { DataPoint } from '../../knowledge/schema.ts';

/** A monthly mean as a figure that can stand in a sentence. One that days are missing of says how many it is of. */
export function monthFigure({ series, country, month }: MonthOf, knowledge: Knowledge): DataPoint {
  const { source, through } = knowledge.postings[series.postings.table];
  const { daysInMonth } = Temporal.PlainYearMonth.from(month.month);
  const end = `${month.month}-${daysInMonth}`;
  const known = month.days === daysInMonth ? '' : `, ${month.days} of ${daysInMonth} days`;
  return {
    id: monthId(series.id, country, month.month),
    metric: series.postings.series,
    subject: 'all-job-postings',
    place: { label: countryName(country, knowledge), country },
    period: {
      from: `${month.month}-01`,
      to: end < through ? end : through,
      label: `mean of ${longMonth(month.month)}${known}`,
    },
    value: month.mean,
    unit: series.postings.unit,
    says: series.postings.says,
    definition: `${series.caveat} Monthly mean of daily values, computed by us.`,
    evidence: 'source',
    source,
  };
}
