import type { Dataset } from './dataset.ts';
import { Refusal } from './refusal.ts';

/** Files one could take for a good one, by a column that only they have. */
const REFUSED: Readonly<Record<string, string>> = {
  display_name:
    'it counts postings by sector. The one known is an old snapshot whose values Indeed has superseded, and it has no ' +
    'cybersecurity sector: "Security & Public Safety" means guards',
};

export function recognise(path: string, header: string[], kinds: readonly Dataset[]): Dataset {
  const found = kinds.find(({ columns }) => Object.keys(columns).every((name) => header.includes(name)));
  if (found) return refuseTwins(path, header, found);
  const refused = header.find((name) => Object.hasOwn(REFUSED, name));
  if (refused) throw new Refusal(`${path} is not imported: ${REFUSED[refused]}.`);
  const [only, ...others] = kinds;
  if (only && others.length === 0) throw new Refusal(`${path} lacks ${missing(only, header)}.`);
  const expected = kinds.map(({ columns }) => `  ${Object.keys(columns).join(',')}`).join('\n');
  throw new Refusal(
    `${path} is none of the files known. Its first line must have one of these sets of columns:\n${expected}`,
  );
}

function refuseTwins(path: string, header: string[], dataset: Dataset): Dataset {
  const twin = Object.keys(dataset.columns).find((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twin) throw new Refusal(`${path} has the column ${twin} twice: which one counts is not clear.`);
  return dataset;
}

function missing({ columns }: Dataset, header: string[]): string {
  const names = Object.keys(columns).filter((name) => !header.includes(name));
  return names.length === 1 ? `the column ${names}` : `the columns ${names.join(', ')}`;
}
