import { basename } from 'node:path';
import type { Files } from './load.ts';
import { FIRST_ROW, problemInTable } from './table.ts';
import type { Parsed, Problem } from './yaml.ts';

type Known = Record<
  | 'roles'
  | 'sources'
  | 'figures'
  | 'topics'
  | 'metrics'
  | 'populations'
  | 'families'
  | 'certifications'
  | 'nice',
  Set<string>
>;
type Report = (parsed: Parsed<unknown>, path: PropertyKey[], message: string) => void;

/** What only all files together can show: references that lead nowhere, names given twice, figures nobody can reach. */
export function crossCheck(files: Files): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (parsed, path, message) => problems.push(parsed.problem(path, message));
  const known = namesIn(files);
  const references = (
    parsed: Parsed<unknown>,
    path: PropertyKey[],
    ids: readonly string[],
    kind: keyof Known,
  ) =>
    ids.forEach((id, at) => {
      if (!known[kind].has(id)) report(parsed, [...path, at], `"${id}" is not in ${WHERE[kind]}`);
    });
  const reference = (parsed: Parsed<unknown>, path: PropertyKey[], id: string, kind: keyof Known) => {
    if (!known[kind].has(id)) report(parsed, path, `"${id}" is not in ${WHERE[kind]}`);
  };

  for (const role of files.roles) {
    reference(role, ['family'], role.value.family, 'families');
    references(role, ['feeders'], role.value.feeders, 'roles');
    references(role, ['neighbours'], role.value.neighbours, 'roles');
    references(role, ['certifications'], role.value.certifications, 'certifications');
    references(role, ['populations'], role.value.populations, 'populations');
    references(role, ['nice'], role.value.nice, 'nice');
    references(role, ['ai', 'sources'], role.value.ai.sources, 'sources');
    if (role.value.ai.basis === 'source' && role.value.ai.sources.length === 0)
      report(role, ['ai', 'basis'], 'basis "source" needs at least one entry under sources');
  }
  for (const file of files.figures) {
    const source = files.sources.find((one) => idOf(one.file) === idOf(file.file));
    if (!source) report(file, [0], `no sources/${basename(file.file)} says who published these figures`);
    file.value.forEach((point, at) => {
      reference(file, [at, 'metric'], point.metric, 'metrics');
      if (!known.roles.has(point.subject)) reference(file, [at, 'subject'], point.subject, 'populations');
      if (point.period.from > point.period.to)
        report(file, [at, 'period'], 'the period ends before it begins');
      if (point.says.includes('{size}') && point.value >= 0)
        report(file, [at, 'says'], '{size} is for a fall: this value is not below zero, so use {value}');
      if (point.evidence === 'report' && source && !source.value.reportedBy)
        report(
          file,
          [at, 'evidence'],
          'evidence "report" needs reportedBy in the source, the page where it was read',
        );
    });
  }
  for (const claim of files.claims) {
    references(claim, ['figures'], claim.value.figures, 'figures');
    references(claim, ['topics'], claim.value.topics, 'topics');
    references(claim, ['roles'], claim.value.roles, 'roles');
  }
  files.conflicts.value.forEach(({ figures }, at) => {
    references(files.conflicts, [at, 'figures'], figures, 'figures');
  });
  for (const topic of files.topics) {
    references(topic, ['metrics'], topic.value.metrics, 'metrics');
    references(topic, ['narrows'], topic.value.narrows, 'topics');
    if (topic.value.headline) reference(topic, ['headline'], topic.value.headline, 'figures');
  }
  const { defaults } = files.language;
  for (const [kind, known] of [
    ['topics', 'topics'],
    ['roles', 'roles'],
    ['stages', 'roles'],
    ['meant', 'roles'],
  ] as const)
    for (const [key, id] of Object.entries(defaults.value[kind])) reference(defaults, [kind, key], id, known);
  for (const [term, ids] of Object.entries(files.language.ambiguous.value))
    references(files.language.ambiguous, [term], ids, 'roles');

  for (const table of [files.pay, ...Object.values(files.postings)])
    reference(table, ['source'], table.value.source, 'sources');

  files.series.value.forEach(({ postings }, at) => {
    if (postings && files.postings[postings.table].value.countries(postings.series).length === 0)
      report(
        files.series,
        [at, 'postings', 'series'],
        `"${postings.series}" is not in postings/${postings.table}.yml`,
      );
  });

  problems.push(...unknownRoles(files, known.roles));
  problems.push(...repeatedIds(files), ...repeatedAliases(files), ...unreachableMetrics(files));
  return problems;
}

const WHERE: Record<keyof Known, string> = {
  roles: 'roles/',
  sources: 'sources/',
  figures: 'figures/',
  topics: 'topics/',
  metrics: 'language/metrics.yml',
  populations: 'roles/ or language/populations.yml',
  families: 'language/families.yml',
  certifications: 'language/certifications.yml',
  nice: 'nice.yml',
};

const idOf = (file: string) => basename(file, '.yml');

function namesIn(files: Files): Known {
  const { metrics, populations, families, certifications } = files.language;
  return {
    roles: new Set(files.roles.map(({ file }) => idOf(file))),
    sources: new Set(files.sources.map(({ file }) => idOf(file))),
    topics: new Set(files.topics.map(({ file }) => idOf(file))),
    figures: new Set(files.figures.flatMap(({ value }) => value.map(({ id }) => id))),
    metrics: new Set(Object.keys(metrics.value)),
    populations: new Set(Object.keys(populations.value)),
    families: new Set(Object.keys(families.value)),
    certifications: new Set(certifications.value.map(({ name }) => name)),
    nice: new Set(Object.keys(files.nice.value.roles)),
  };
}

/** One message for each role that the pay table has and roles/ has not, at its first line. */
function unknownRoles({ pay }: Files, roles: Set<string>): Problem[] {
  const first = new Map(pay.value.cells.map(({ role }, at) => [role, at + FIRST_ROW] as const).reverse());
  return [...first]
    .filter(([role]) => !roles.has(role))
    .map(([role, line]) => problemInTable(pay, line, `"${role}" is not in ${WHERE.roles}`));
}

function repeatedIds(files: Files): Problem[] {
  const seen = new Map<string, string>();
  return files.figures.flatMap((parsed) =>
    parsed.value.flatMap(({ id }, at) => {
      const first = seen.get(id);
      seen.set(id, first ?? parsed.file);
      return first ? [parsed.problem([at, 'id'], `"${id}" is already in ${first}`)] : [];
    }),
  );
}

/** A name that two jobs share could mean either: it belongs in language/ambiguous.yml. */
function repeatedAliases({ roles }: Files): Problem[] {
  const owners = new Map<string, string>();
  return roles.flatMap((parsed) =>
    parsed.value.aliases.flatMap((alias, at) => {
      const key = alias.toLowerCase().replace(/[^a-z0-9+]+/g, ' ');
      const owner = owners.get(key);
      owners.set(key, owner ?? parsed.file);
      return owner && owner !== parsed.file
        ? [parsed.problem(['aliases', at], `"${alias}" already names ${owner}`)]
        : [];
    }),
  );
}

function unreachableMetrics(files: Files): Problem[] {
  const asked = new Set(files.topics.flatMap(({ value }) => value.metrics));
  return Object.keys(files.language.metrics.value)
    .filter((metric) => !asked.has(metric))
    .map((metric) =>
      files.language.metrics.problem(
        [metric],
        `no topic lists "${metric}", so nobody can ask for its figures`,
      ),
    );
}
