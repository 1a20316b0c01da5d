import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyKept, joinCopies, salaryFile } from './salary-file.ts';
import { median } from './stats.ts';
import type { Row } from './table.ts';

const ROUNDS = 3;
const MB = 2 ** 20;
const program = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const IMPORT = program('../src/datasets/main.ts');
const PLAIN = program('processes/plain-read.ts');
const PEAK = program('processes/peak.ts');

/** The salary file imported by a process of its own, beside a process that only reads it; and what a longer file costs. */
export async function measureImport(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'import-'));
  try {
    copyKept(folder);
    const file = salaryFile(folder);
    return [await wholeRow(file.path, file.name, folder), await memoryRow(file.path, folder)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function wholeRow(path: string, name: string, folder: string): Promise<Row> {
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push((await run([IMPORT, 'pay', path, '--to', folder])).ms);
    plain.push((await run([PLAIN, path])).ms);
  }
  return {
    what: `import: 65,951 rows of ${name}, the whole process`,
    ours: median(ours),
    unit: 'ms',
    yardstick: { name: 'a process that only reads it', value: median(plain) },
    budget: { of: 'ours', bound: 'at most', value: 1500 },
  };
}

async function memoryRow(path: string, folder: string): Promise<Row> {
  const peakOf = async (copies: number) => {
    const long = joinCopies(path, copies, folder);
    const { said } = await run(['--import', PEAK, IMPORT, 'pay', long, '--to', folder]);
    rmSync(long);
    return Number(/^peak (\d+)$/m.exec(said)?.[1]) / MB;
  };
  const ten = await peakOf(10);
  return {
    what: 'import: peak memory, 100 copies end to end',
    ours: await peakOf(100),
    unit: 'MB',
    yardstick: { name: '10 copies', value: ten },
    budget: { of: 'ratio', bound: 'at most', value: 1.2 },
  };
}

async function run(args: string[]): Promise<{ ms: number; said: string }> {
  const from = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`node ${args.join(' ')} failed: ${said}`);
  return { ms: performance.now() - from, said };
}
