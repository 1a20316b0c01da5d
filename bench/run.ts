import { measureCommands } from './commands.ts';
import { measureDigests } from './digests.ts';
import { measureHostile } from './hostile.ts';
import { measureImport } from './import.ts';
import { measureMemory } from './memory.ts';
import { measureQuestions } from './questions.ts';
import { measureReady } from './ready.ts';
import { measureScale } from './scale.ts';
import { measureStart } from './start.ts';
import { drawTable, type Row } from './table.ts';

const PARTS: Record<string, () => Row[] | Promise<Row[]>> = {
  questions: measureQuestions,
  start: measureStart,
  commands: measureCommands,
  memory: measureMemory,
  hostile: measureHostile,
  scale: measureScale,
  digests: measureDigests,
  import: measureImport,
  ready: measureReady,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`No part "${unknown.join('", "')}". There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(1);
}
const rows: Row[] = [];
try {
  for (const [name, measure] of Object.entries(PARTS))
    if (asked.length === 0 || asked.includes(name)) rows.push(...(await measure()));
} finally {
  // What was measured before a part failed is still worth reading.
  console.log(drawTable(rows));
}
