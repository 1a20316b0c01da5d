import type { MonthOf } from './computed.ts';
import type { Language } from './language.ts';
import type { Pay } from './pay.ts';
import type { Postings, PostingsTable } from './postings.ts';
import type { Claim, Conflict, DataPoint, Nice, Role, Source, Topic } from './schema.ts';
import type { Series } from './series.ts';

/** Everything the bot knows, checked. Maps keep the order of the file names. */
export type Knowledge = {
  roles: ReadonlyMap<string, Role>;
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, DataPoint>;
  claims: ReadonlyMap<string, Claim>;
  topics: ReadonlyMap<string, Topic>;
  conflicts: readonly Conflict[];
  series: readonly Series[];
  /** The months of its postings, so that their means can be cited. */
  monthsById: ReadonlyMap<string, MonthOf>;
  nice: Nice;
  pay: Pay;
  postings: Readonly<Record<PostingsTable, Postings>>;
  language: Language;
  /** The name of each country by its ISO 3166-1 alpha-2 code. Other places, such as Texas, carry a code too. */
  countries: ReadonlyMap<string, string>;
};

export function roleById(knowledge: Knowledge, id: string): Role {
  const role = knowledge.roles.get(id);
  if (!role) throw new Error(`no role "${id}"`);
  return role;
}
