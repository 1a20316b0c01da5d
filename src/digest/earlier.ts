import { type Figure, isPay } from '../answer/figure.ts';
import type { Earlier } from './digest.ts';

/** Words in a definition which say that the figure makes no series with others. */
const NO_SERIES =
  /not (quite )?comparable|no series|not one series|method changed|older method|revised|not (yet )?checked|may differ|do not set/i;
/** Of a longer way back nobody says "up from". */
const AT_MOST_BACK = { years: 2, months: 1 };
/** Leap years and months of 28 to 31 days count as one length. */
const SAME_LENGTH = 1.12;
/** Shares of a survey differ by as much without a reason; pay does not. */
const LITTLE = 0.05;
const LITTLE_PAY = 0.02;

/** For each figure the last one before it that measures the same: publisher, metric, subject, place, unit, wording. */
export function earlierFigures(figures: Figure[]): ReadonlyMap<string, Earlier> {
  const found = new Map<string, Earlier>();
  for (const series of Map.groupBy(figures, (figure) => `${sameThing(figure)}|${wording(figure)}`).values()) {
    const byEnd = [...series].sort((a, b) => b.period.to.localeCompare(a.period.to));
    for (const figure of byEnd) {
      const before = byEnd.find((one) => isStepBack(one, figure));
      if (before) found.set(figure.id, { figure: before, change: changeFrom(before, figure) });
    }
  }
  return found;
}

/** Figures that a newer one of the same kind has replaced: their time is over, though they may be young. */
export function replacedFigures(figures: Figure[]): ReadonlySet<string> {
  const alike = Map.groupBy(figures, (figure) =>
    isProjection(figure) ? sameThing(figure) : `${sameThing(figure)}|${wording(figure)}`,
  );
  const replaced = [...alike.values()].flatMap((series) => {
    const last = series.reduce((end, { period }) => (period.to > end ? period.to : end), '');
    return series.filter(({ period }) => period.to < last);
  });
  return new Set(replaced.map(({ id }) => id));
}

const isProjection = ({ period }: Figure) => period.to > '2030';

const sameThing = ({ publishedIn, metric, subject, place, unit }: Figure) =>
  [publishedIn.publisher, metric, subject, place.label, unit].join('|');

/** "About" and "on average" come and go between editions. */
const wording = ({ says }: Figure) =>
  says.replace(/\b(about|nearly|almost|more than) (?=\{)/, '').replace(' on average', '');

function isStepBack(before: Figure, { period, definition }: Figure): boolean {
  if (before.period.to >= period.from) return false;
  if (NO_SERIES.test(definition) || NO_SERIES.test(before.definition)) return false;
  const oldest = Temporal.PlainDate.from(period.to).subtract(AT_MOST_BACK).toString();
  const ratio = lengthOf(before.period) / lengthOf(period);
  return before.period.to >= oldest && ratio < SAME_LENGTH && ratio > 1 / SAME_LENGTH;
}

function changeFrom(before: Figure, figure: Figure): Earlier['change'] {
  if (figure.value === before.value) return 'none';
  const change = Math.abs(figure.value - before.value) / Math.abs(before.value);
  if (change < (isPay(figure) ? LITTLE_PAY : LITTLE)) return 'little';
  return figure.value > before.value ? 'up' : 'down';
}

const lengthOf = ({ from, to }: Figure['period']) =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1;
