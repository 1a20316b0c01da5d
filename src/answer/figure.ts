import type { MonthOf } from '../knowledge/computed.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Place } from '../knowledge/language.ts';
import { type FiguredCell, hasFigures, type PayCell } from '../knowledge/pay.ts';
import type { DataPoint, Role, Source } from '../knowledge/schema.ts';
import { overtakenIn } from '../knowledge/series.ts';
import type { Quoted } from '../question/numbers.ts';
import { wordsOf } from '../question/words.ts';
import { payFigure } from './pay/figure.ts';
import type { PaidCell } from './pay/levels.ts';
import { monthFigure } from './series/month-figure.ts';

/** A data point with who published it. `old`: its data end more than 24 months before today. */
export type Figure = DataPoint & {
  publishedIn: Source;
  old: boolean;
  /** A newer point of the same line of a series says what holds now. */
  overtaken: boolean;
  /** Names of the places that its label speaks of: "Texas, United States" is of both. */
  places: ReadonlySet<string>;
};

const OLD_AFTER = { months: 24 };
const RANK = { source: 0, report: 1, unverified: 2 };

/** Finds figures as of one day: lists have the newest data first; of one age, those read at the publisher first. */
export type Cite = {
  byId: (id: string) => Figure;
  /** A cell of the pay table with its median as a figure; undefined where it has too few records. */
  paid: (cell: PayCell | undefined) => PaidCell | undefined;
  /** The mean of a month of postings. */
  month: (month: MonthOf) => Figure;
  about: (role: Role) => Figure[];
  measuring: (metrics: string[]) => Figure[];
  from: (source: string) => Figure[];
  /** Of any of the places, by their names. */
  in: (places: string[]) => Figure[];
  /** Whose value, without its sign, lies within the bounds. */
  between: (least: number, most: number) => Figure[];
};

/** Sorts the figures once a day; finding some is then a look-up however many there are. */
export function createCite(knowledge: Knowledge): (today: Temporal.PlainDate) => Cite {
  const points = [...knowledge.figures.values()].sort(
    (a, b) => newest(b).localeCompare(newest(a)) || RANK[a.evidence] - RANK[b.evidence],
  );
  let asOf: { day: string; cite: Cite } | undefined;
  return (today) => {
    const day = today.toString();
    if (asOf?.day !== day) asOf = { day, cite: citeOn(points, knowledge, today) };
    return asOf.cite;
  };
}

function citeOn(points: DataPoint[], knowledge: Knowledge, today: Temporal.PlainDate): Cite {
  const { sources, language, series, pay } = knowledge;
  const placesIn = createPlacesIn(Object.values(language.places));
  const overtaken = overtakenIn(series);
  const oldBefore = today.subtract(OLD_AFTER).toString();
  const figureOf = (point: DataPoint): Figure => {
    const publishedIn = sources.get(point.source);
    if (!publishedIn) throw new Error(`no source "${point.source}"`);
    return {
      ...point,
      publishedIn,
      old: point.period.to < oldBefore,
      overtaken: overtaken.has(point.id),
      places: placesIn(point.place.label),
    };
  };
  const figures = points.map(figureOf);
  const ofMonth = (month: MonthOf) => figureOf(monthFigure(month, knowledge));
  const paid = createPaid((cell) => figureOf(payFigure(cell, knowledge)));
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const bySubject = Map.groupBy(figures, ({ subject }) => subject);
  const bySource = Map.groupBy(figures, ({ source }) => source);
  const byMetrics = new Map<string, Figure[]>();
  const byValue = [...figures].sort((a, b) => Math.abs(a.value) - Math.abs(b.value));
  const values = byValue.map(({ value }) => Math.abs(value));

  return {
    byId: (id) => {
      const published = byId.get(id);
      if (published) return published;
      const cell = paid(pay.byId(id));
      if (cell) return cell.cited;
      const month = knowledge.monthsById.get(id);
      if (!month) throw new Error(`no figure "${id}"`);
      return ofMonth(month);
    },
    paid,
    month: ofMonth,
    about: ({ id, populations }) => [id, ...populations].flatMap((subject) => bySubject.get(subject) ?? []),
    from: (source) => bySource.get(source) ?? [],
    in: (places) => figures.filter((figure) => places.some((place) => figure.places.has(place))),
    // There are as many lists as topics, so each is made once.
    measuring: (metrics) => {
      const key = metrics.join(' ');
      const found = byMetrics.get(key) ?? figures.filter(({ metric }) => metrics.includes(metric));
      byMetrics.set(key, found);
      return found;
    },
    between: (least, most) => byValue.slice(firstAt(values, least), firstAbove(values, most)),
  };
}

/** Each cell with figures once, since the same are asked for again and again. */
function createPaid(cited: (cell: FiguredCell) => Figure): Cite['paid'] {
  const all = new Map<PayCell, PaidCell>();
  return (cell) => {
    if (!hasFigures(cell)) return undefined;
    const paid = all.get(cell) ?? { ...cell, cited: cited(cell) };
    all.set(cell, paid);
    return paid;
  };
}

/** Reads the places in a label; there are few labels, so each is read once. */
function createPlacesIn(places: Place[]): (label: string) => ReadonlySet<string> {
  const read = new Map<string, ReadonlySet<string>>();
  const phrases = places.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((phrase) => ({ name, words: ` ${wordsOf(phrase).join(' ')} ` })),
  );
  return (label) => {
    const words = ` ${wordsOf(label).join(' ')} `;
    const found =
      read.get(label) ?? new Set(phrases.filter((one) => words.includes(one.words)).map(({ name }) => name));
    read.set(label, found);
    return found;
  };
}

/** The end of the data. A projection is as new as its start. */
export const newest = ({ period }: DataPoint) => (period.to > '2030' ? period.from : period.to);

const firstAt = (sorted: number[], least: number) => search(sorted, (value) => value >= least);
const firstAbove = (sorted: number[], most: number) => search(sorted, (value) => value > most);

/** The first place from which on the test holds. */
function search(sorted: number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

export const isPay = ({ unit }: Pick<DataPoint, 'unit'>) => / per (year|hour)$/.test(unit);

/** Each figure once, in the order of its first place. */
export const distinct = (figures: Figure[]): Figure[] => [
  ...new Map(figures.map((figure) => [figure.id, figure])).values(),
];

/** The unit as a person quotes it. */
export function unitOf({ unit }: DataPoint): Quoted['unit'] {
  if (unit === 'percent') return 'percent';
  if (unit === 'percentage points') return 'points';
  return unit.startsWith('USD ') ? 'USD' : 'plain';
}
