import { codeOf, countryName, isCountry } from '../../knowledge/countries.ts';
import { longMonth, shortMonth } from '../../knowledge/months.ts';
import type { MonthlyMean } from '../../knowledge/postings.ts';
import type { Series } from '../../knowledge/series.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import { distinct } from '../figure.ts';
import { HOME } from '../home.ts';
import { asksForDirection } from './asked.ts';
import type { ChartLine, Newest, SeriesTold } from './series.ts';
import { type Outside, outside, type Time, timeAsked } from './time.ts';

type OfPostings = Extract<Series, { kind: 'postings' }>;

/** Without a place asked for, as many lines as are read at a glance. */
const LINES = 4;

/** Monthly means by country: of the places asked for, of all in their order, or of the home country beside the highest. */
export function ofPostings(series: OfPostings, part: Part, means: Means): SeriesTold | undefined {
  const { table, series: column } = series.postings;
  const postings = means.knowledge.postings[table];
  const of = (code: string) => countryAt(code, { series, part, means });
  const all = postings
    .countries(column)
    .flatMap((code) => of(code) ?? [])
    .toSorted((a, b) => b.newest.figure.value - a.newest.figure.value);
  const asked = codesAsked(part, means).flatMap((code) => all.find((one) => one.code === code) ?? []);
  if (part.places.length > 0 && asked.length === 0) return undefined;
  const ranked = rankingAsked(part, all.length);
  const { drawn, told } = chosen(all, asked, ranked);
  const [[first, ...others], lead] = [told.map(({ newest }) => newest), drawn[0]?.line];
  if (!first || !lead) return undefined;
  return {
    series,
    lines: drawn.map(({ line }) => line),
    lead,
    newest: [first, ...others],
    ranked,
    outside: told[0]?.outside,
    direction: asksForDirection(part),
    figures: distinct(
      [first, ...others].flatMap(({ figure, before }) => (before ? [figure, before.figure] : [figure])),
    ),
    attribution: postings.attribution,
  };
}

type Country = { code: string; line: ChartLine; newest: Newest; outside: Outside | undefined };
/** Countries to draw and to tell, of all from the highest to the lowest. */
function chosen(all: Country[], asked: Country[], ranked: SeriesTold['ranked']) {
  if (asked.length > 0) return { drawn: asked, told: asked };
  const ordered = ranked === 'lowest' ? all.toReversed() : all;
  if (ranked) return { drawn: ordered.slice(0, LINES), told: ordered };
  const home = all.filter(({ code }) => code === HOME);
  const usual = [...new Set([...home, ...all])];
  return { drawn: usual.slice(0, LINES), told: usual.slice(0, 1) };
}

type Around = { series: OfPostings; part: Part; means: Means };

function countryAt(code: string, { series, part, means }: Around): Country | undefined {
  const { knowledge, cite } = means;
  const { table, series: column } = series.postings;
  const months = knowledge.postings[table].months(column, code);
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return undefined;
  const time = timeAsked(part);
  const beyond = outside(time, { from: first.month, to: last.month, label: longMonth(first.month) });
  const month = beyond ? last : newestIn(months, time);
  if (!month) return undefined;
  const before = yearBefore(months, month);
  const cited = (one: MonthlyMean) => cite.month({ series, country: code, month: one });
  return {
    code,
    line: {
      name: countryName(code, knowledge),
      points: months.map((one) => ({ label: shortMonth(one.month), value: one.mean, month: one.month })),
    },
    newest: {
      figure: cited(month),
      before: before && { figure: cited(before), label: longMonth(before.month) },
    },
    outside: beyond,
  };
}

const newestIn = (months: readonly MonthlyMean[], time: Time | undefined) =>
  time ? months.findLast(({ month }) => month <= time.to) : months.at(-1);

function yearBefore(months: readonly MonthlyMean[], { month }: MonthlyMean): MonthlyMean | undefined {
  const before = `${Number(month.slice(0, 4)) - 1}${month.slice(4)}`;
  return months.find((one) => one.month === before);
}

/** Whether it is asked which of the countries is at the top, or at the bottom. */
function rankingAsked({ asks, places }: Part, countries: number): SeriesTold['ranked'] {
  if (!asks.has('countries') || places.length > 0 || countries < 2) return undefined;
  return asks.has('lowest') ? 'lowest' : 'highest';
}

/** Country codes of the places asked for; part of a country has none of its own. */
const codesAsked = ({ places }: Part, { knowledge }: Means): string[] =>
  places.flatMap((place) => {
    const code = codeOf(place, knowledge);
    return code && isCountry(place, code, knowledge) ? [code] : [];
  });
