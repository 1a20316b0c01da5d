import type { Knowledge } from './knowledge.ts';

/** The country's own name; a code we have no name for stands for itself. */
export const countryName = (code: string, { countries }: Pick<Knowledge, 'countries'>): string =>
  countries.get(code) ?? code;

/** The code of the place named, which parts of a country carry too; undefined for Europe. */
export const codeOf = (place: string, { language }: Pick<Knowledge, 'language'>): string | undefined =>
  Object.values(language.places).find(({ name }) => name === place)?.country;

/** Whether a place with this code is the whole country and not a part of it, such as Texas. */
export const isCountry = (place: string, code: string | undefined, knowledge: Knowledge): boolean =>
  code !== undefined && countryName(code, knowledge) === place;
