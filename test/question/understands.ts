import { expect } from 'vitest';
import type { Part } from '../../src/question/question.ts';
import { ask } from '../ask.ts';

export type Understood = Partial<Omit<Part, 'asks'>> & {
  asks?: Part['asks'] extends ReadonlySet<infer A> ? A[] : never;
};

/** Turns of one thread joined by "||", and how the last one is understood. */
export function understands(turns: string, { asks = [], ...part }: Understood) {
  const understood = ask(...turns.split('||').map((turn) => turn.trim())).part;
  expect(understood).toMatchObject(part);
  expect([...understood.asks]).toEqual(expect.arrayContaining(asks));
}
