import { countryName } from '../../knowledge/countries.ts';
import { type Knowledge, roleById } from '../../knowledge/knowledge.ts';
import { type FiguredCell, payId } from '../../knowledge/pay.ts';
import type { DataPoint } from '../../knowledge/schema.ts';
import { WORKPLACE } from '../scope.ts';

const LEVEL = { entry: 'entry-level ', mid: 'mid-level ', senior: 'senior ', executive: 'executive-level ' };

/** The median of a cell, to be cited beside published figures. */
export function payFigure(cell: FiguredCell, knowledge: Knowledge): DataPoint {
  const name = roleById(knowledge, cell.role).name;
  const job = [`${LEVEL[cell.level]}${name}`, WORKPLACE[cell.work]].filter(Boolean).join(' ');
  return {
    id: payId(cell),
    metric: 'advertised-pay',
    subject: cell.role,
    place: { label: countryName(cell.country, knowledge), country: cell.country },
    period: cell.period,
    value: cell.figures.median,
    unit: `${cell.currency} per year`,
    says: `the median of ${cell.n} ends of advertised pay ranges for ${job} was {value} a year`,
    definition:
      'Full-time yearly pay before tax; each record is one end of an advertised range. Our calculation.',
    evidence: 'source',
    source: knowledge.pay.source,
  };
}
