import type { PayAnswer } from '../../answer/answer.ts';
import type { PayScope } from '../../answer/pay/asked.ts';
import type { MissingPay } from '../../answer/pay/missing.ts';
import type { GivenUp } from '../../answer/pay/nearest.ts';
import { ENOUGH, FIRST_YEAR } from '../../knowledge/pay.ts';
import { grouped } from '../figure.ts';
import { type Piece, paragraph } from '../kit.ts';
import { bold, say } from '../phrase.ts';
import { dayWords } from '../when.ts';
import { abroad } from './caveats.ts';
import { LIST, markOf, medians, placeOf, placeOfCells } from './words.ts';

/** The first line where there is no figure: what is not known, and how many records there are. */
export function missingPay(name: string, scope: PayScope, missing: MissingPay): string {
  const { place, year, level } = scope;
  const whose = `${level ? `${level}-level ` : ''}${name}, ${placeOf(scope)}`;
  switch (missing.kind) {
    case 'before':
      return `Not known for ${year} on ${whose}: the open pay data begin in ${missing.oldest}.`;
    case 'ahead':
      return `Nothing for ${year} on ${whose}: the open pay data end on ${dateWords(missing.through)}.`;
    case 'hybrid':
      return `Not known for partly remote work as ${whose}: the open pay data hold too little on it.`;
    case 'place':
      return `Not known for ${name} in ${place}: the open pay data are by country only.`;
    case 'few':
      return few(whose, missing);
  }
}

function few(what: string, { year, n, pooled, most }: Extract<MissingPay, { kind: 'few' }>): string {
  if (n + pooled === 0) return `Not known: the open pay data hold no usable record of ${what}, ${year}.`;
  const wider = pooled > n ? `, ${grouped(pooled)} since ${FIRST_YEAR}` : '';
  const atMost = most.n < Math.max(n, pooled) ? `, at most ${most.n} at one level` : '';
  return `Not enough data on ${what}: ${grouped(n)} ${n === 1 ? 'record' : 'records'} for ${year}${wider}${atMost}; ${ENOUGH} are needed.`;
}

/** "3 August 2025" */
const dateWords = (day: string) => `${dayWords(Temporal.PlainDate.from(day))} ${day.slice(0, 4)}`;

const ANOTHER: Record<GivenUp, string> = {
  job: 'another job',
  country: 'another country',
  'part of a country': 'the whole country',
  workplace: 'wherever the work is done',
  level: 'another level',
  year: 'another time',
};

/** "Nearest, another level: Security Engineer, United Kingdom, 2025 to early August, median by level: mid 60,050 GBP a year …" */
export function nearestPiece({ nearest, scope }: PayAnswer): Piece[] {
  if (!nearest) return [];
  const { job, differs, cells } = nearest;
  const label = `Nearest, ${LIST.format(differs.map((one) => ANOTHER[one]))}`;
  const words = `: ${job.name}, ${placeOfCells(cells)}, ${medians(cells)}; ${markOf(cells)}.`;
  const scaled = differs.includes('country') ? ['Pay is not scaled from one country to another.'] : [];
  return [
    ...abroad(scope.country).map((words) => paragraph(say(words))),
    paragraph(bold(label), say([words, ...scaled].join(' '))),
  ];
}
