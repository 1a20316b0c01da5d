import type { PaidCell, PayAtLevel } from '../../answer/pay/levels.ts';
import { isMixed, isPooled } from '../../knowledge/pay.ts';
import { grouped } from '../figure.ts';
import { recordsAre } from './words.ts';

/** Below it one large employer can move a median. */
const SMALL = 100;

/** How the time was widened, what a record is, and the one weakness that would change a decision. */
export function caveats(levels: PayAtLevel[], country: string): string[] {
  const cells = levels.flatMap(({ cell }) => cell ?? []);
  return [...widened(levels), recordsAre(cells), ...weakness(cells), ...abroad(country)];
}

function widened(levels: PayAtLevel[]): string[] {
  const pooled = levels.filter(({ cell }) => cell && isPooled(cell));
  const counts = pooled.map(({ level, n }) => `${grouped(n)} at ${level} level`);
  const label = pooled[0]?.cell?.period.label;
  return label ? [`Too few records in the year alone (${counts.join(', ')}), so ${label} together.`] : [];
}

function weakness(cells: PaidCell[]): string[] {
  const at = (level: PaidCell['level']) => cells.find((cell) => cell.level === level)?.figures.median;
  const [entry, mid] = [at('entry'), at('mid')];
  if (cells.some(isMixed))
    return ['Do not set them beside later years, which are ends of advertised ranges.'];
  if (entry !== undefined && mid !== undefined && entry >= mid)
    return [
      'Entry at or above mid is an artefact: levels are read from job titles. Treat the two as one band.',
    ];
  if (cells.some(({ n }) => n < SMALL))
    return ['Small groups: one large employer can move a figure by some thousands.'];
  return cells.length > 1 ? ['The gap between two levels is weak evidence.'] : [];
}

/** The countries whose own currency many records do not carry. */
const NOTES: Record<string, string> = {
  US: '',
  CA: 'Only records in Canadian dollars count: most Canadian ones carry US dollars, many probably by mistake.',
};
const ELSEWHERE =
  'Only records in the local currency count; about half of those outside the US carry US dollars and are left out.';

export function abroad(country: string): string[] {
  return [NOTES[country] ?? ELSEWHERE].filter(Boolean);
}
