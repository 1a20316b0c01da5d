import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Presets, SingleBar } from 'cli-progress';

/** Is told the bytes read so far, and the end, whatever it is. */
export type Progress = { tell: (bytes: number) => void; stop: () => void };

export const SILENT: Progress = { tell: () => {}, stop: () => {} };

/** A bar on a terminal, nothing elsewhere. */
export function showProgress(path: string): Progress {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (!process.stderr.isTTY || size === 0) return SILENT;
  const bar = new SingleBar(
    {
      format: `${basename(path)} {bar} {percentage} %`,
      stream: process.stderr,
      clearOnComplete: true,
      // With these, Ctrl-C ends the import at once and leaves the terminal as it was.
      gracefulExit: false,
      linewrap: true,
    },
    Presets.shades_classic,
  );
  bar.start(size, 0);
  return { tell: (bytes) => bar.update(bytes), stop: () => bar.stop() };
}

/** Work that tells how far it is; the bar goes away when it fails, too. */
export async function watched<T>(
  { tell, stop }: Progress,
  work: (tell: Progress['tell']) => Promise<T>,
): Promise<T> {
  try {
    return await work(tell);
  } finally {
    stop();
  }
}
