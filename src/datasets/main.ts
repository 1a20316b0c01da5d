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
  npm run import -- pay salaries.csv               writes knowledge/pay/pay.yml
  npm run import -- postings AI_posting.csv ...    writes knowledge/postings/ai-share.yml and us-index.yml,
                                                   each from its own file; one of them is enough
  --to FOLDER                                      another knowledge folder`;

/** What can be imported, by the folder that its tables go to. */
const KINDS: Record<string, (folder: string) => readonly Dataset[]> = {
  pay: (folder) => [payDataset(readTitles(folder), Temporal.Now.plainDateISO().year)],
  postings: () => POSTINGS_DATASETS,
};

/** What was asked for; undefined when it is not clear. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { to: { type: 'string' } },
    });
    const [name = '', ...paths] = positionals;
    const kindsIn = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    return kindsIn && paths.length > 0
      ? { kindsIn, paths, folder: values.to ?? KNOWLEDGE_FOLDER }
      : undefined;
  } catch {
    return undefined;
  }
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (!asked) {
    console.error(USAGE);
    return 2;
  }
  const { kindsIn, paths, folder } = asked;
  const report = await importFiles({ paths, folder, kinds: kindsIn(folder), progress: showProgress });
  console.log(report.join('\n'));
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
