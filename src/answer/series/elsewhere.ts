import { countryName } from '../../knowledge/countries.ts';
import type { Part } from '../../question/question.ts';
import type { Means } from '../answer-question.ts';
import { countInWords } from '../count-in-words.ts';
import { withArticle } from '../scope.ts';

/** Of places that the first series on a topic does not have: which it has. Undefined where it is not one of countries. */
export function onlyElsewhere(topics: string[], { places }: Part, { knowledge }: Means): string | undefined {
  const first = knowledge.series.find((one) => one.topics.some((topic) => topics.includes(topic)));
  if (places.length === 0 || first?.kind !== 'postings') return undefined;
  const { table, series } = first.postings;
  const names = knowledge.postings[table].countries(series).map((code) => countryName(code, knowledge));
  const asked = places.map(withArticle).join(' or ');
  const known = names.map(withArticle).toSorted((a, b) => bare(a).localeCompare(bare(b)));
  const which =
    known.length === 1
      ? `are of ${known[0]} alone`
      : `have ${countInWords(known.length)} countries: ${known.slice(0, -1).join(', ')} and ${known.at(-1)}`;
  return `Not known for ${asked}: the data ${which}.`;
}

const bare = (name: string) => name.replace(/^the /, '');
