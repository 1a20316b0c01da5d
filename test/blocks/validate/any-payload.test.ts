import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Surface, validate } from '../../../src/blocks/validate.ts';
import { GOOD } from './good.ts';
import { container, type Json } from './parts.ts';
import { found, payloadOf } from './payload.ts';

const surfaces = fc.constantFrom<Surface>('message', 'modal', 'home');
const good = fc
  .tuple(fc.constantFrom(...GOOD), surfaces)
  .map(([[, , blocks], surface]) => ({ surface, payload: payloadOf(blocks, surface) }));
const junk = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
});

const isNode = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** The payload with one value, found by following `steps` down, put in the place of another. */
function replaced(value: unknown, steps: number[], by: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (!isNode(value) || steps.length === 0 || Object.keys(value).length === 0) return by;
  const keys = Object.keys(value);
  const key = keys[step % keys.length] ?? '';
  const copy = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [key]: replaced(value[key], rest, by) });
}

/** Every place in a payload, as the keys that lead to it. */
const places = (value: unknown): string[][] =>
  isNode(value)
    ? Object.entries(value)
        .filter(([, one]) => one !== undefined && one !== null)
        .flatMap(([key, one]) => [[key], ...places(one).map((rest) => [key, ...rest])])
    : [];

test.each(GOOD)('no field of %s may hold just anything', (_name, surfaces, blocks) => {
  const surface = surfaces.includes('M') ? 'message' : 'modal';
  const payload = payloadOf(blocks, surface);
  for (const place of places(payload)) {
    const copy = structuredClone(payload);
    const holder = place.slice(0, -1).reduce<unknown>((value, key) => isNode(value) && value[key], copy);
    if (isNode(holder)) holder[place.at(-1) ?? ''] = Symbol('odd');
    expect(validate(copy, surface), place.join('/')).not.toEqual([]);
  }
});

/** Every object with its keys in another order. */
function reordered(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((one) => reordered(one, seed));
  if (!isNode(value)) return value;
  const order = (key: string) =>
    [...key].reduce((sum, letter) => (sum * seed + letter.charCodeAt(0)) % 10_007, 7);
  const entries = Object.entries(value).sort(([a], [b]) => order(a) - order(b));
  return Object.fromEntries(entries.map(([key, one]) => [key, reordered(one, seed)]));
}

/** What an RFC 6901 pointer points at. */
const at = (payload: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (isNode(value) ? value[key] : undefined), payload);

test('it never throws, whatever it is given', () => {
  fc.assert(fc.property(junk, surfaces, (payload, surface) => Array.isArray(validate(payload, surface))));
});

test('it never throws on a payload with one thing wrong, and points into the payload', () => {
  const steps = fc.array(fc.nat(30), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(good, steps, junk, ({ payload, surface }, path, by) => {
      const broken = replaced(payload, path, by);
      for (const { pointer } of validate(broken, surface)) {
        expect(pointer).toMatch(/^(\/[a-z_\d]+)*$/);
        expect(isNode(at(broken, pointer.slice(0, pointer.lastIndexOf('/'))))).toBe(
          pointer !== '' || isNode(broken),
        );
      }
    }),
    { numRuns: 2000 },
  );
});

test('the order of keys changes nothing', () => {
  fc.assert(
    fc.property(good, fc.integer({ min: 2, max: 999 }), ({ payload, surface }, seed) => {
      expect(found(reordered(payload, seed), surface).sort()).toEqual(found(payload, surface).sort());
    }),
  );
});

test('a message nested deeper than any stack is judged like any other', () => {
  let block: unknown = { type: 'divider' };
  for (let depth = 0; depth < 50_000; depth++) block = container([block]);
  expect(found({ text: 'x', blocks: [block] })).toEqual(['/blocks/0/child_blocks/0/type misplaced_block']);
});
