import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';

/** A bar on a terminal, nothing elsewhere. Gives what is told the bytes read so far. */
export function showProgress(path: string): (bytes: number) => void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (!process.stderr.isTTY || size === 0) return () => {};
  const bar = new SingleBar(
    { format: `${basename(path)} {bar} {percentage} %`, stream: process.stderr, clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(size, 0);
  return (bytes) => {
    bar.update(bytes);
    if (bytes >= size) bar.stop();
  };
}
