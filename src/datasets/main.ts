import { parseArgs } from 'node:util';
import { KNOWLEDGE_FOLDER } from '../knowledge/folder.ts';
import { KnowledgeError } from '../knowledge/load.ts';
import type { Dataset } from './dataset.ts';
import { importFiles } from './import.ts';
import { payDataset } from './pay/dataset.ts';
import { readTitles } from './pay/titles.ts';
import { POSTINGS_DATASETS } from './postings/datasets.ts';
import { showProgress } from './progress.ts';
import { Refusal } from './refusal.ts';

const USAGE = `Turns published open data into the small tables that the bot reads.
  npm run import -- pay salaries.csv                 writes knowledge/pay/pay.yml
  npm run import -- postings AI_posting.csv ...      writes knowledge/postings/ai-share.yml and us-index.yml,
                                                     each from its own file; one of them is enough
  --to FOLDER                                        another knowledge folder`;

const KINDS: Record<
  string,
  { kinds: (folder: string) => readonly Dataset[]; command: string; edit: string }
> = {
  pay: {
    kinds: (folder) => [payOf(folder)],
    command: 'npm run import -- pay FILE.csv',
    edit: 'origin.yml or titles.yml beside it',
  },
  postings: {
    kinds: () => POSTINGS_DATASETS,
    command: 'npm run import -- postings FILE.csv',
    edit: 'origin.yml beside it',
  },
};

function payOf(folder: string): Dataset {
  const roleOf = readTitles(folder);
  if (Array.isArray(roleOf)) throw new KnowledgeError(folder, roleOf);
  return payDataset(roleOf, Temporal.Now.plainDateISO().year);
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
  const [name = '', ...paths] = positionals;
  const asked = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (!asked || paths.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { kinds, command, edit } = asked;
  const folder = values.to ?? KNOWLEDGE_FOLDER;
  const order = { paths, kinds: kinds(folder), folder, command, edit, progress: showProgress };
  for (const line of await importFiles(order)) console.log(line);
  return 0;
}

// A reader that has seen enough, such as head, is no failure.
process.stdout.on('error', () => process.exit(0));
try {
  process.exitCode = await main();
} catch (error) {
  const expected = error instanceof Refusal || error instanceof KnowledgeError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
