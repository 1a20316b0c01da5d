import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

export type Page = { path: string; text: string };

/** Writes all files or none: each beside its place first, then all are moved there. An interruption leaves the old ones.
 * A link stays one: what it leads to is written. */
export function writeTogether(pages: Page[]): void {
  const waiting = pages.map(({ path, text }) => {
    const real = existsSync(path) ? realpathSync(path) : path;
    return { path: real, text, beside: `${real}.${process.pid}.tmp` };
  });
  try {
    for (const { beside, text } of waiting) writeFileSync(beside, text, { flush: true });
    for (const { beside, path } of waiting) renameSync(beside, path);
  } catch (error) {
    throw new Refusal(`The tables cannot be written: ${(error as Error).message}.`);
  } finally {
    for (const { beside } of waiting) rmSync(beside, { force: true });
  }
}
