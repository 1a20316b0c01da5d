import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';

/** The published file where it is beside the repository. It is not part of it. */
const PUBLISHED = join(process.env.SHARED_DATA ?? '../shared/data', 'isecjobs-salaries.csv');
const ROWS = 65_951;
const HEADER =
  'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';

/** What an import needs of the knowledge. */
export function copyKept(folder: string): void {
  for (const kept of ['roles', 'pay', 'sources', 'postings/origin.yml'])
    cpSync(join(KNOWLEDGE_FOLDER, kept), join(folder, kept), { recursive: true });
}

/** The published salary file, or else one of the same size made up. */
export function salaryFile(folder: string): { path: string; name: string } {
  if (existsSync(PUBLISHED)) return { path: PUBLISHED, name: 'the published file' };
  const path = join(folder, 'made-up.csv');
  const rows = Array.from({ length: ROWS }, (_, at) => madeUpRow(at));
  writeFileSync(path, [HEADER, ...rows, ''].join('\r\n'));
  return { path, name: 'a made-up file (the published one is not here)' };
}

/** Rows of all titles, levels and years of the published file, by arithmetic alone. */
function madeUpRow(at: number): string {
  const pick = <T>(values: readonly T[], step: number) => values[Math.floor(at / step) % values.length] as T;
  const title = pick(TITLES, 1);
  const salary = 60_000 + ((at * 7919) % 400) * 500;
  const level = pick(['EN', 'MI', 'SE', 'EX'], 3);
  const remote = pick([0, 0, 0, 100], 7);
  const year = pick([2025, 2025, 2024, 2023], 11);
  return [year, level, 'FT', title, salary, 'USD', salary, 'US', remote, 'US', 'M'].join();
}

const TITLES = readFileSync(join(KNOWLEDGE_FOLDER, 'pay/titles.yml'), 'utf8')
  .split('\ntitles:\n')[1]
  ?.match(/^ {2}[^:]+(?=:)/gm)
  ?.map((title) => title.trim()) ?? ['Security Engineer'];

/** A file as often as told, end to end, each time with its header. */
export function joinCopies(path: string, copies: number, folder: string): string {
  const joined = join(folder, `${copies}-copies.csv`);
  const text = readFileSync(path);
  for (let copy = 0; copy < copies; copy++) appendFileSync(joined, text);
  return joined;
}
