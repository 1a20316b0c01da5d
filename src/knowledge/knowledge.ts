import type { Claim, DataPoint, Language, Nice, Role, Source, Topic } from './schema.ts';

/** Everything the bot knows, checked. Maps keep the order of the file names. */
export type Knowledge = {
  roles: ReadonlyMap<string, Role>;
  sources: ReadonlyMap<string, Source>;
  figures: ReadonlyMap<string, DataPoint>;
  claims: ReadonlyMap<string, Claim>;
  topics: ReadonlyMap<string, Topic>;
  nice: Nice;
  language: Language;
};

/** A data point together with who published it. */
export type Figure = DataPoint & { publishedIn: Source };

/** The figure of that id. The loader has checked that every id that stands in a file exists. */
export function figureById(knowledge: Knowledge, id: string): Figure {
  const point = knowledge.figures.get(id);
  const publishedIn = point && knowledge.sources.get(point.source);
  if (!point || !publishedIn) throw new Error(`no figure "${id}"`);
  return { ...point, publishedIn };
}

/** Figures that pass the test, the newest data first, the better seen first among those of one age. */
export function figuresWhere(knowledge: Knowledge, test: (point: DataPoint) => boolean): Figure[] {
  const rank = { source: 0, report: 1, unverified: 2 };
  return [...knowledge.figures.values()]
    .filter(test)
    .sort((a, b) => b.period.to.localeCompare(a.period.to) || rank[a.evidence] - rank[b.evidence])
    .map((point) => figureById(knowledge, point.id));
}

export function roleById(knowledge: Knowledge, id: string): Role {
  const role = knowledge.roles.get(id);
  if (!role) throw new Error(`no role "${id}"`);
  return role;
}
