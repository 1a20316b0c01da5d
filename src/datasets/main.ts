import { parseArgs } from 'node:util';
import { KNOWLEDGE_FOLDER } from '../knowledge/folder.ts';
import { KnowledgeError } from '../knowledge/load.ts';
import type { Dataset } from './dataset.ts';
import { importFiles } from './import.ts';
import { payDataset } from './pay/dataset.ts';
import { readTitles } from './pay/titles.ts';
import { postingsDatasets } from './postings/datasets.ts';
import { showProgress } from './progress.ts';
import { Refusal } from './refusal.ts';

const USAGE = `Turns published open data into the small tables that the bot reads.
  npm run import -- pay salaries.csv               writes knowledge/pay/pay.yml
  npm run import -- postings AI_posting.csv ...    writes knowledge/postings/ai-share.yml and us-index.yml,
                                                   each from its own file; one of them is enough
  --to FOLDER                                      another knowledge folder
  --force                                          even if most figures of the table before disappear`;

/** What can be imported, by the folder that its tables go to. */
const KINDS: Record<string, (folder: string, today: string) => readonly Dataset[]> = {
  pay: (folder, today) => [payDataset(readTitles(folder), Number(today.slice(0, 4)))],
  postings: (_, today) => postingsDatasets(today),
};

/** What was asked for; undefined when it is not clear. */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        to: { type: 'string', default: KNOWLEDGE_FOLDER },
        force: { type: 'boolean', default: false },
      },
    });
    const [name = '', ...paths] = positionals;
    const kindsIn = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
    const { to: folder, force } = values;
    return kindsIn && paths.length > 0 && folder ? { kindsIn, paths, folder, force } : undefined;
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
  const { kindsIn, ...order } = asked;
  const today = Temporal.Now.plainDateISO().toString();
  const kinds = kindsIn(order.folder, today);
  const report = await importFiles({ ...order, today, kinds, progress: showProgress });
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
