import type { MonthlyMean } from '../../knowledge/postings.ts';
import type { Series } from '../../knowledge/series.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import { placeName } from '../pay/figure.ts';
import { HOME } from '../pay/home.ts';
import { longMonth, shortMonth } from './months.ts';
import type { Newest, SeriesTold } from './series.ts';
import { spaced } from './spaced.ts';

type OfPostings = Extract<Series, { kind: 'postings' }>;

/** Lines that fit a chart; without a place asked for, as many as are read at a glance. */
const LINES = { asked: 6, usual: 4 };

/** Monthly means by country: of the places asked for, or of the home country and those with the highest values. */
export function ofPostings(series: OfPostings, part: Part, means: Means): SeriesTold | undefined {
  const { knowledge, cite } = means;
  const { table, series: name } = series.postings;
  const postings = knowledge.postings[table];
  const months = (country: string) => postings.months(name, country);
  const countries = asked(part, means).filter((country) => months(country).length > 0);
  if (part.places.length > 0 && countries.length === 0) return undefined;
  const byValue = postings
    .countries(name)
    .toSorted((a, b) => (months(b).at(-1)?.mean ?? 0) - (months(a).at(-1)?.mean ?? 0));
  const chosen =
    countries.length > 0
      ? countries
      : [...new Set(part.asks.has('countries') ? byValue : [HOME, ...byValue])];
  const newest = (country: string): Newest[] => {
    const all = months(country);
    const last = all.findLast(({ month }) => month <= until(part));
    if (!last) return [];
    const figure = cite.month({ series, country, month: last });
    return [{ figure, before: yearBefore(all, last) }];
  };
  const first = part.asks.has('countries') ? byValue.slice(0, LINES.usual) : [HOME];
  const told = (countries.length > 0 ? countries : first).flatMap(newest);
  return {
    series,
    lines: chosen.slice(0, countries.length > 0 ? LINES.asked : LINES.usual).map((country) => ({
      name: placeName(country, knowledge),
      points: spaced(months(country)).map(({ month, mean }) => ({ label: shortMonth(month), value: mean })),
    })),
    newest: told,
    figures: told.map(({ figure }) => figure),
    attribution: postings.attribution,
  };
}

/** Country codes of the places asked for; part of a country has none of its own. */
function asked({ places }: Part, { knowledge }: Means): string[] {
  const all = Object.values(knowledge.language.places);
  return places.flatMap((place) => {
    const country = all.find(({ name }) => name === place)?.country;
    return country && placeName(country, knowledge) === place ? [country] : [];
  });
}

/** The last month of the time asked for. */
const until = ({ year, month }: Part) => (year ? `${year}-${String(month ?? 12).padStart(2, '0')}` : '9999');

function yearBefore(months: readonly MonthlyMean[], { month }: MonthlyMean): Newest['before'] {
  const before = Temporal.PlainYearMonth.from(month).subtract({ years: 1 }).toString();
  const found = months.find((one) => one.month === before);
  return found && { value: found.mean, label: longMonth(before) };
}
