import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { monthsById } from './computed.ts';
import { crossCheck } from './cross-check.ts';
import { crossCheckSeries } from './cross-check-series.ts';
import { Imported } from './imported.ts';
import type { Knowledge } from './knowledge.ts';
import { Language } from './language.ts';
import { type Pay, readPay } from './pay.ts';
import { POSTINGS_TABLES, type Postings, type PostingsTable, readPostings } from './postings.ts';
import { printable } from './printable.ts';
import { Claim, Conflict, DataPoint, Nice, Role, Source, Topic } from './schema.ts';
import { SeriesEntry, toSeries } from './series.ts';
import { problemInTable, TableError } from './table.ts';
import { type Parsed, type Problem, readYaml } from './yaml.ts';

/** Thrown when files do not fit; its message lists every problem, one a line. */
export class KnowledgeError extends Error {
  readonly problems: Problem[];
  constructor(folder: string, problems: Problem[]) {
    const lines = problems.map(
      ({ file, line, column, message }) => `  ${join(folder, file)}:${line}:${column}  ${printable(message)}`,
    );
    super(
      `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the knowledge files:\n${lines.join('\n')}`,
    );
    this.name = 'KnowledgeError';
    this.problems = problems;
  }
}

/** The files of the folder as parsed, by kind; what the cross-check points into. */
export type Files = {
  roles: Parsed<z.infer<typeof Role>>[];
  sources: Parsed<z.infer<typeof Source>>[];
  figures: Parsed<z.infer<typeof DataPoint>[]>[];
  claims: Parsed<z.infer<typeof Claim>>[];
  topics: Parsed<z.infer<typeof Topic>>[];
  conflicts: Parsed<Conflict[]>;
  series: Parsed<SeriesEntry[]>;
  nice: Parsed<Nice>;
  pay: Parsed<Pay>;
  postings: { [Table in PostingsTable]: Parsed<Postings> };
  language: { [File in keyof Language]: Parsed<Language[File]> };
};

/** Reads and checks the whole folder. Throws KnowledgeError with all mistakes at once. */
export function loadKnowledge(folder: string): Knowledge {
  const problems: Problem[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): Parsed<T>[] => {
    const result = readYaml(join(folder, file), file, schema);
    if (!Array.isArray(result)) return [result];
    problems.push(...result);
    return [];
  };
  const readAll = <T>(kind: string, schema: z.ZodType<T>) =>
    globSync(`${kind}/*.yml`, { cwd: folder })
      .sort()
      .flatMap((file) => read(file, schema));
  const readTabled = <T>(file: string, make: (made: Imported) => T): Parsed<T>[] =>
    read(file, Imported).flatMap((parsed) => {
      try {
        return [{ ...parsed, value: make(parsed.value) }];
      } catch (error) {
        if (!(error instanceof TableError)) throw error;
        problems.push(problemInTable(parsed, error.line, error.message));
        return [];
      }
    });

  const roles = readAll('roles', Role);
  const sources = readAll('sources', Source);
  const figures = readAll('figures', z.array(DataPoint).min(1));
  const claims = readAll('claims', Claim);
  const topics = readAll('topics', Topic);
  const conflicts = read('conflicts.yml', z.array(Conflict));
  const series = read('series.yml', z.array(SeriesEntry));
  const nice = read('nice.yml', Nice);
  const pay = readTabled('pay/pay.yml', readPay);
  const postings = POSTINGS_TABLES.map((table) => [
    table,
    readTabled(`postings/${table}.yml`, (made) => readPostings(table, made))[0],
  ]);
  const language = Object.entries(Language).map(([name, schema]) => [
    name,
    read(`language/${name}.yml`, schema as z.ZodType)[0],
  ]);
  if (problems.length > 0 || !nice[0] || !conflicts[0] || !series[0] || !pay[0])
    throw new KnowledgeError(folder, problems);

  const files: Files = {
    roles,
    sources,
    figures,
    claims,
    topics,
    conflicts: conflicts[0],
    series: series[0],
    nice: nice[0],
    pay: pay[0],
    postings: Object.fromEntries(postings),
    language: Object.fromEntries(language),
  };
  const loose = [...crossCheck(files), ...crossCheckSeries(files)];
  if (loose.length > 0) throw new KnowledgeError(folder, loose);
  return assemble(files);
}

const idOf = (file: string) => basename(file, '.yml');
const byId = <T>(files: Parsed<T>[]) =>
  new Map(files.map(({ file, value }) => [idOf(file), { ...value, id: idOf(file) }]));

function assemble(files: Files): Knowledge {
  const points = files.figures.flatMap(({ file, value }) =>
    value.map((point) => ({ ...point, source: idOf(file) })),
  );
  const figures = new Map(points.map((point) => [point.id, point]));
  const series = files.series.value.map((entry) => toSeries(entry, figures));
  const postings = Object.fromEntries(
    POSTINGS_TABLES.map((table) => [table, files.postings[table].value]),
  ) as Knowledge['postings'];
  return {
    roles: byId(files.roles),
    sources: byId(files.sources),
    figures,
    claims: byId(files.claims),
    topics: byId(files.topics),
    conflicts: files.conflicts.value,
    series,
    monthsById: monthsById(series, postings),
    nice: files.nice.value,
    pay: files.pay.value,
    postings,
    language: Object.fromEntries(
      Object.entries(files.language).map(([name, parsed]) => [name, parsed.value]),
    ) as Knowledge['language'],
    countries: countryNames(files.language.places.value),
  };
}

/** The first place with a code is the country itself. */
function countryNames(places: Language['places']): Map<string, string> {
  const coded = Object.values(places).flatMap(({ country, name }): [string, string][] =>
    country ? [[country, name]] : [],
  );
  return new Map(coded.toReversed());
}
