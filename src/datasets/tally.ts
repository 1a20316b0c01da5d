import type { Fate } from './dataset.ts';
import { Refusal } from './refusal.ts';

/** More broken lines than this share of all: the file is not what it seems. */
const MOST_BROKEN = 0.01;
const FIRST = 10;
const BROKEN = 'broken line';

export type Tally = ReturnType<typeof createTally>;

/** Counts what became of the rows. */
export function createTally() {
  let used = 0;
  let read = 0;
  const reasons = new Map<string, number>();
  const first: string[] = [];
  const count = (fate: Fate, line: number) => {
    read++;
    if (fate.kind === 'used') {
      used++;
      return;
    }
    const reason = fate.kind === 'broken' ? BROKEN : fate.reason;
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (fate.kind === 'broken' && first.length < FIRST) first.push(`line ${line}: ${fate.why}`);
  };
  /** Throws Refusal when too much is broken, or nothing is left. */
  const result = (path: string) => {
    const leftOut = Object.fromEntries([...reasons].sort(([a], [b]) => (a < b ? -1 : 1)));
    const broken = { first, count: reasons.get(BROKEN) ?? 0 };
    if (broken.count > read * MOST_BROKEN)
      throw new Refusal(
        [
          ...brokenLines(path, broken),
          `More than 1 % of ${path} is broken (${broken.count} of ${read} lines), so nothing is written.`,
        ].join('\n'),
      );
    if (read === 0) throw new Refusal(`${path} has column names and no rows, so nothing is written.`);
    if (used === 0)
      throw new Refusal(`No row of ${path} can be used, so nothing is written: ${reasonsText(leftOut)}.`);
    return { rows: { read, used, leftOut }, broken };
  };
  return { count, result };
}

export function brokenLines(path: string, { first, count }: { first: string[]; count: number }): string[] {
  const more = count - first.length;
  return [
    ...first.map((line) => `${path}, ${line}`),
    ...(more > 0 ? [`and ${more.toLocaleString('en')} more broken lines`] : []),
  ];
}

const reasonsText = (leftOut: Record<string, number>) =>
  Object.entries(leftOut)
    .map(([reason, count]) => `${count} ${reason}`)
    .join(', ');
