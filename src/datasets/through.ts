import type { Origin } from '../knowledge/imported.ts';
import { Refusal } from './refusal.ts';

type Asked = {
  path: string;
  /** The origin's file, for the person to open. */
  file: string;
  /** Of the rows: a year, or a day. */
  newest: string;
  today: string;
};

/** Throws Refusal when the origin speaks of another time than the rows: replies would tell false dates. */
export function refuseOtherTime({ through }: Origin, { path, file, newest, today }: Asked): void {
  const mend = `Change through, and commit, in ${file} to those of ${path}. Nothing is written.`;
  if (newest > through.slice(0, newest.length))
    throw new Refusal(`${path} has rows of ${newest}, after through, ${through}. ${mend}`);
  if (through > today) throw new Refusal(`through, ${through}, is in the future. ${mend}`);
  if (Number(through.slice(0, 4)) > Number(newest.slice(0, 4)) + 1)
    throw new Refusal(
      `The newest rows of ${path} are of ${newest}, more than a year before through, ${through}. ${mend}`,
    );
}
