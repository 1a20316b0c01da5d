import type { PayAnswer } from '../answer/answer.ts';
import type { NearestPay } from '../answer/pay/nearest.ts';
import { ENOUGH, FIRST_YEAR } from '../knowledge/pay.ts';
import { grouped, publisherOf } from './figure.ts';
import { type Piece, paragraph } from './kit.ts';
import { medians, records, WORK } from './pay-words.ts';
import { bold, say } from './phrase.ts';

/** The first line where there is no figure: what is not known, and how many records there are. */
export function missingPay({ role, scope, missing, nearest }: PayAnswer): string {
  const { place, year, level, remote } = scope;
  const what = `${level ? `${level}-level ` : ''}${role.name}, ${place}${remote === undefined ? '' : WORK[remote]}`;
  switch (missing?.kind) {
    case undefined:
      return '';
    case 'before':
      return `Not known for ${year}: the open pay data on ${role.name} begin later.`;
    case 'ahead': {
      const newest = nearest?.cells.find(({ years }) => !years.includes('-'))?.period.label;
      return `Nothing for ${year} yet.${newest ? ` Newest for ${role.name}: ${newest}.` : ''}`;
    }
    case 'hybrid':
      return `Not known for partly remote work: the open pay data hold too little on it.`;
    case 'place':
      return `Not known for ${place}: the open pay data tell countries apart, and no parts or groups of them.`;
    case 'few':
      return few(what, missing);
  }
}

function few(what: string, { year, n, pooled }: { year: number; n: number; pooled: number }): string {
  if (n + pooled === 0) return `Not known: the open pay data hold no usable record of ${what}, ${year}.`;
  const wider = pooled > n ? `, ${grouped(pooled)} since ${FIRST_YEAR}` : '';
  return `Not enough data on ${what}: ${grouped(n)} ${n === 1 ? 'record' : 'records'} for ${year}${wider}; at one level ${ENOUGH} are needed.`;
}

const DIFFERS: Record<NearestPay['differs'], string> = {
  year: 'Nearest, another time',
  work: 'Nearest, wherever the work is done',
  level: 'Nearest, another level',
  'whole country': 'Nearest, the whole country',
  country: 'Nearest, another country (pay is not scaled from one country to another)',
  job: 'Nearest, another job',
};

/** "Nearest, another level: Security Engineer, United Kingdom, 2025 to early August: median 60,050 GBP at mid level …" */
export function nearestPiece({ nearest, medians: cited, role }: PayAnswer): Piece[] {
  const [first] = cited;
  if (!nearest || !first) return [];
  const name = nearest.differs === 'job' ? (nearest.job?.name ?? '') : role.name;
  const marks = [publisherOf(first.publishedIn), first.old && 'older data'].filter(Boolean).join(', ');
  const words = `: ${name}, ${first.place.label}, ${medians(nearest.cells)} (${marks}). ${records(nearest.cells)}`;
  return [paragraph(bold(DIFFERS[nearest.differs]), say(words))];
}
