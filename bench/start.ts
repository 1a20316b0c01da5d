import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, time } from './stats.ts';
import type { Row } from './table.ts';

const ROUNDS = 5;
const PATIENCE = 10_000;
const PROGRAM = fileURLToPath(new URL('processes/start.ts', import.meta.url));

type Moments = { imported: number; loaded: number; trained: number };

/** From nothing to a bot that can answer, in a fresh process each time. */
export function measureStart(): Row[] {
  run([PROGRAM]);
  const rounds = Array.from({ length: ROUNDS }, () => {
    let said = '';
    const whole = time(() => {
      said = run([PROGRAM]);
    });
    return { ...(JSON.parse(said) as Moments), whole, bare: time(() => run(['-e', '0'])) };
  });
  const over = (figure: (round: (typeof rounds)[number]) => number) => median(rounds.map(figure));
  const yardstick = { name: 'node -e 0', value: over(({ bare }) => bare) };
  const unit = 'ms';
  return [
    {
      what: 'start: load and train',
      ours: over(({ imported, trained }) => trained - imported),
      unit,
      yardstick,
      budget: { of: 'ours', bound: 'at most', value: 1000 },
    },
    { what: 'start: of that, load', ours: over(({ imported, loaded }) => loaded - imported), unit },
    { what: 'start: of that, train', ours: over(({ loaded, trained }) => trained - loaded), unit },
    { what: 'start: the whole process', ours: over(({ whole }) => whole), unit, yardstick },
  ];
}

function run(args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (status !== 0) throw new Error(`node ${args.join(' ')} failed: ${stderr}`);
  return stdout;
}
