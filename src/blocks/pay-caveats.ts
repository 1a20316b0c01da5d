import type { PaidCell, PayAtLevel } from '../answer/pay/levels.ts';
import { grouped } from './figure.ts';
import { isMixed } from './pay-words.ts';

/** Below it one large employer can move a median. */
const SMALL = 100;

/** What would change a decision: first how the time was widened, then the one weakness that matters most. */
export function caveats(levels: PayAtLevel[], country: string): string[] {
  const cells = levels.flatMap(({ cell }) => cell ?? []);
  return [...widened(levels), ...weakness(cells), ...abroad(country)];
}

function widened(levels: PayAtLevel[]): string[] {
  const pooled = levels.filter(({ cell }) => cell?.years.includes('-'));
  const counts = pooled.map(({ level, n }) => `${grouped(n)} at ${level} level`);
  const [first] = pooled;
  return first?.cell
    ? [`Too few records in the year alone (${counts.join(', ')}), so ${first.cell.period.label} together.`]
    : [];
}

function weakness(cells: PaidCell[]): string[] {
  const at = (level: PaidCell['level']) => cells.find((cell) => cell.level === level)?.figures.median;
  const [entry, mid] = [at('entry'), at('mid')];
  if (cells.some(isMixed)) return ['Do not set these records beside later years: they are of another kind.'];
  if (entry !== undefined && mid !== undefined && entry >= mid)
    return [
      'Entry at or above mid is an artefact: levels are read from job titles. Treat the two as one band.',
    ];
  if (cells.some(({ n }) => n < SMALL))
    return ['Small groups: one large employer can move a figure by some thousands.'];
  return ['Levels are read from job titles, so the gap between two of them is weak evidence.'];
}

function abroad(country: string): string[] {
  if (country === 'US') return [];
  const rest =
    'Only records in the local currency count: about half of those outside the US are in US dollars, and many of them are probably mislabelled.';
  return [rest];
}
