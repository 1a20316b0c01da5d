import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** One question with what a right reply must show, as a line of test/questions.jsonl. */
const Example = z.object({
  id: z.string(),
  /** One turn, or several in one thread: the last one is answered. */
  text: z.union([z.string(), z.array(z.string()).min(1)]),
  kind: z.string(),
  /** `fit` may be looked at while the bot is built; `check` only at the end. */
  set: z.enum(['fit', 'check']).default('check'),
  expect: z.object({
    intent: z.string(),
    also_ok: z.array(z.string()).default([]),
    roles: z.array(z.string()).default([]),
    level: z.string().optional(),
    country: z.string().optional(),
    year: z.number().optional(),
    remote: z.number().optional(),
    must_contain: z.array(z.string()).default([]),
    must_not_contain: z.array(z.string()).default([]),
  }),
});
export type Example = z.infer<typeof Example>;

export function readExamples(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const { data, error } = Example.safeParse(parsed(line, `${file}:${at + 1}`));
    if (!data) throw new Error(`${file}:${at + 1} ${z.prettifyError(error)}`);
    return [data];
  });
}

function parsed(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${where} is not JSON`);
  }
}

export const turnsOf = ({ text }: Example): string[] => (typeof text === 'string' ? [text] : text);
