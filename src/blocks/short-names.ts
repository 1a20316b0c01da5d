import { shorten } from './phrase.ts';

/** The names as a chart holds them: none empty, none longer than allowed, none twice. */
export function shortNames(names: string[], most: number): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const short = unlike(taken, shownAs(name), most);
    taken.add(short);
    return short;
  });
}

/** One that stands alone. */
export const shortName = (name: string, most: number): string => shorten(shownAs(name), most);

/** Where no name is given, a dash. `<!` would call a whole channel. */
export const shownAs = (name: string): string =>
  name.trim() === '' ? '–' : name.replaceAll('<!', '‹!').toWellFormed();

function unlike(taken: Set<string>, name: string, most: number): string {
  for (let at = 1; ; at++) {
    const ending = at === 1 ? '' : ` ${at}`;
    const short = shorten(name, most - ending.length) + ending;
    if (!taken.has(short)) return short;
  }
}
