import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dataset } from '../../src/datasets/dataset.ts';
import { importFiles } from '../../src/datasets/import.ts';
import { payDataset } from '../../src/datasets/pay/dataset.ts';
import { readTitles } from '../../src/datasets/pay/titles.ts';
import { postingsDatasets } from '../../src/datasets/postings/datasets.ts';
import { SILENT } from '../../src/datasets/progress.ts';
import { KNOWLEDGE_FOLDER } from '../../src/knowledge/folder.ts';
import { Imported } from '../../src/knowledge/imported.ts';
import { readYaml } from '../../src/knowledge/yaml.ts';

const TODAY = '2026-11-24';
const THIS_YEAR = 2026;

const SOURCES = ['isecjobs-2025', 'indeed-ai-tracker', 'indeed-us-postings-2026'].map(
  (source) => `sources/${source}.yml`,
);

/** A knowledge folder of one's own, with what is kept by hand and no tables. */
export function makeKnowledge() {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  for (const kept of ['roles', ...SOURCES, 'pay/origin.yml', 'pay/titles.yml', 'postings/origin.yml'])
    cpSync(join(KNOWLEDGE_FOLDER, kept), join(folder, kept), { recursive: true });
  const put = (name: string, text: string | Buffer) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const run = (paths: string[], kinds: readonly Dataset[], force = false) =>
    importFiles({ paths, kinds, folder, today: TODAY, force, progress: () => SILENT });
  return {
    folder,
    put,
    remove: () => rmSync(folder, { recursive: true }),
    /** Imports a salary file of this text; gives the report. */
    pay: (text: string | Buffer, { force = false } = {}) =>
      run([put('pay.csv', text)], [payDataset(readTitles(folder), THIS_YEAR)], force),
    postings: (...texts: string[]) =>
      run(
        texts.map((text, at) => put(`postings-${at}.csv`, text)),
        postingsDatasets(TODAY),
      ),
    text: (file: string) => readFileSync(join(folder, file), 'utf8'),
    table: (file: string) => made(folder, file).table.trimEnd().split('\n').slice(1),
    rows: (file: string) => made(folder, file).rows,
    /** Everything in a folder that is not hand-kept. */
    made: (sub: string) =>
      readdirSync(join(folder, sub)).filter((file) => !/^(origin|titles)\.yml$/.test(file)),
  };
}

function made(folder: string, file: string): Imported {
  const parsed = readYaml(join(folder, file), file, Imported);
  if (Array.isArray(parsed)) throw new Error(`${file} is no table: ${parsed[0]?.message}`);
  return parsed.value;
}

export const SALARY_HEADER =
  'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';

type Row = Partial<
  Record<
    'year' | 'level' | 'employment' | 'title' | 'salary' | 'currency' | 'usd' | 'country' | 'remote',
    string | number
  >
>;

/** One line of a salary file: a senior security engineer in the United States, but for what is told. */
export function salaryRow(row: Row = {}): string {
  const { year = 2025, level = 'SE', employment = 'FT', title = 'Security Engineer', salary = 150000 } = row;
  const { currency = 'USD', usd = currency === 'USD' ? salary : 100000, country = 'US', remote = 0 } = row;
  return [year, level, employment, title, salary, currency, usd, country, remote, country, 'M'].join();
}

export const salaryFile = (...rows: string[]) => `${[SALARY_HEADER, ...rows].join('\n')}\n`;
