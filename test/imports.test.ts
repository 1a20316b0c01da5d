import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of src/ each folder may import from, besides itself. */
const MAY_IMPORT: Record<string, string[]> = {
  knowledge: [],
  question: ['knowledge'],
  answer: ['knowledge', 'question'],
  digest: ['knowledge', 'answer'],
  blocks: ['knowledge', 'question', 'answer', 'digest'],
  storage: ['digest', 'question'],
  slack: ['knowledge', 'question', 'answer', 'digest', 'blocks', 'storage'],
  schedule: ['knowledge', 'digest', 'blocks', 'storage'],
  operations: [],
  datasets: ['knowledge'],
  sandbox: ['blocks'],
};
const PURE = ['question', 'answer', 'digest', 'blocks'];
const IMPURE = /from '(node:|@slack\/(bolt|web-api)|kysely)|process\.env|new Date\(\)|Date\.now|Math\.random/;

test.each(globSync('src/*/**/*.ts'))('%s imports only what it may', (file) => {
  const folder = file.split('/')[1] ?? '';
  const source = readFileSync(file, 'utf8');
  const imported = [...source.matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
    join(dirname(file), path),
  );
  const folders = imported.flatMap((path) => (path.split('/').length > 2 ? (path.split('/')[1] ?? []) : []));
  expect([folder, ...(MAY_IMPORT[folder] ?? [])]).toEqual(expect.arrayContaining(folders));
  if (PURE.includes(folder)) expect(source).not.toMatch(IMPURE);
});
