import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { Refusal } from './refusal.ts';

export type Page = { path: string; text: string };

/** Writes all files or none: each beside its place first, then all are moved there. An interruption leaves the old ones. */
export function writeTogether(pages: Page[]): void {
  const waiting = pages.map(({ path, text }) => ({ path, text, beside: `${path}.${process.pid}.tmp` }));
  try {
    for (const { beside, text } of waiting) writeFileSync(beside, text, { flush: true });
    for (const { beside, path } of waiting) renameSync(beside, path);
  } catch (error) {
    throw new Refusal(`The tables cannot be written: ${(error as Error).message}.`);
  } finally {
    for (const { beside } of waiting) rmSync(beside, { force: true });
  }
}
