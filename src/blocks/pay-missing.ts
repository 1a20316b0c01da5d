import type { PayAnswer } from '../answer/answer.ts';
import type { NearestPay } from '../answer/pay/nearest.ts';
import { ENOUGH, FIRST_YEAR } from '../knowledge/pay.ts';
import { figureLine, grouped } from './figure.ts';
import { list, type Piece } from './kit.ts';
import { WORK } from './pay-words.ts';
import { bold } from './phrase.ts';

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
      const newest = nearest?.cells[0]?.period.label;
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
  country: 'Nearest, another country. We do not scale pay from one country to another',
  job: 'Nearest, another job',
};

export function nearestPiece({ nearest, medians }: PayAnswer): Piece[] {
  return nearest ? [list(bold(DIFFERS[nearest.differs]), medians.map(figureLine))] : [];
}
