import type { Pay, PayCell, PlaceInTable } from './pay.ts';

/** By job and country first: most places asked for have nothing there, and no key has to be made. */
export function createLookUp(cells: PayCell[]): Pay['cell'] {
  const inOne = ({ level, years, work }: Omit<PlaceInTable, 'role' | 'country'>) =>
    `${level} ${years} ${work}`;
  const jobs = new Map<string, Map<string, Map<string, PayCell>>>();
  for (const cell of cells) {
    const countries = jobs.get(cell.role) ?? new Map<string, Map<string, PayCell>>();
    const all = countries.get(cell.country) ?? new Map<string, PayCell>();
    jobs.set(cell.role, countries.set(cell.country, all.set(inOne(cell), cell)));
  }
  return (place) => jobs.get(place.role)?.get(place.country)?.get(inOne(place));
}
