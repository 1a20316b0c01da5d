import type { Newest, SeriesTold } from '../answer/series/series.ts';
import { figureSentence, printed } from './figure.ts';
import { lowerFirst } from './phrase.ts';
import { rankedLine } from './ranking.ts';

/**
 * The newest value as a sentence, with what it is compared with: "… 5.78% … (…), up from 2.99% in June 2025; Germany 5%, up
 * from 3.04%." Asked whether it went up, it begins with that: "Up: … 5.78% … (…), from 2.99% in June 2025."
 */
export function movedLine(told: SeriesTold): string {
  const { outside, ranked, direction } = told;
  const way = direction && !outside && !ranked ? directionOf(told) : undefined;
  const said = ranked ? rankedLine(told, ranked) : lineOf(told, way);
  if (way) return `${way}: ${lowerFirst(said)}`;
  if (!outside) return said;
  const why = outside.begin ? `: the data begin in ${outside.begin}` : ' yet';
  return `Nothing for ${outside.asked}${why}. Newest: ${lowerFirst(said)}`;
}

type Direction = 'Up' | 'Down' | 'Unchanged';

/** Where all went the same way, and a step is a change. */
function directionOf({ series, newest }: SeriesTold): Direction | undefined {
  if (stepsOf(series)) return undefined;
  const [first, ...others] = newest.map(wayOf);
  return others.every((one) => one === first) ? first : undefined;
}

function wayOf({ figure, before }: Newest): Direction | undefined {
  if (!before) return undefined;
  if (figure.value === before.figure.value) return 'Unchanged';
  return figure.value > before.figure.value ? 'Up' : 'Down';
}

function lineOf({ series, newest: [first, ...others] }: SeriesTold, said?: Direction): string {
  const how = { steps: stepsOf(series), said };
  const rest = others.map(
    (one) => `; ${one.figure.place.label} ${printed(one.figure)}${compared(one, { ...how, dated: false })}`,
  );
  return `${figureSentence(first.figure).slice(0, -1)}${compared(first, { ...how, dated: true })}${rest.join('')}.`;
}

type How = { steps: Steps; said: Direction | undefined; dated: boolean };

/** What it was before; where a step is no change, without a word on up or down. */
function compared(newest: Newest, { steps, said, dated }: How): string {
  const way = wayOf(newest);
  const { before } = newest;
  if (!before || !way) return '';
  const earlier = `${printed(before.figure)}${dated ? ` in ${before.label}` : ''}`;
  if (steps === 'overlapping') return `; ${earlier}, an overlapping window`;
  if (steps === 'growth') return `, after ${earlier}`;
  if (way === 'Unchanged') return dated ? `, the same as in ${before.label}` : ', the same';
  return said ? `, from ${earlier}` : `, ${way.toLowerCase()} from ${earlier}`;
}

type Steps = ReturnType<typeof stepsOf>;
const stepsOf = (series: SeriesTold['series']) => (series.kind === 'figures' ? series.steps : undefined);
