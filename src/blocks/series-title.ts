import type { SeriesTold } from '../answer/series/series.ts';
import { grouped } from './figure.ts';
import { spaced } from './spaced.ts';

const TITLE = 50;
const SHORT: Record<string, string> = { 'United Kingdom': 'UK', 'United States': 'US' };

/**
 * A chart travels without the reply, so its title says of what and where: with the finding where there is room for it, "AI
 * share, UK: 2.03% (Jun 2019), 9.19% (Jun 2026)".
 */
export function titleOf(told: SeriesTold): string {
  const { series, ranked } = told;
  const [first, last] = ends(told);
  if (!series.short || ranked || !first || !last) return series.name;
  const of = [series.short, ...placeOf(told)].join(', ');
  const print = (value: number) => `${grouped(value)}${series.unit.startsWith('percent') ? '%' : ''}`;
  const finding = `${of}: ${print(first.value)} (${first.label}), ${print(last.value)} (${last.label})`;
  const fitting = [finding, `${of}, ${first.label} to ${last.label}`].filter(({ length }) => length <= TITLE);
  return fitting[0] ?? series.name;
}

/** The first and the last point drawn of the line that says most, from a break on. */
function ends({ series, lines, lead }: SeriesTold) {
  const drawn = spaced(lines)[lines.indexOf(lead)]?.points ?? [];
  const broken = series.kind === 'figures' ? series.break?.before : undefined;
  const from = drawn.findIndex(({ label }) => label === broken);
  return [drawn[Math.max(0, from)], drawn.at(-1)];
}

/** A line of monthly data is a country's. */
const placeOf = ({ series, lead }: SeriesTold): string[] =>
  series.kind === 'postings' ? [SHORT[lead.name] ?? lead.name] : [];
