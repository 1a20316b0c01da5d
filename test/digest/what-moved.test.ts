import { expect, test } from 'vitest';
import { createCompose } from '../../src/digest/compose.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { DataPoint } from '../../src/knowledge/schema.ts';
import { knowledge } from '../ask.ts';
import { firstAsked, weeksInARow } from './weeks.ts';

const BEFORE = 'indeed-ai-share-us-2026-06';
const DECEMBER = { from: '2026-12-31', to: '2026-12-31', label: '31 December 2026' };

/** The real knowledge with a newer point of one series, as an editor adds it: in a new source, read on a day. */
function withNew(read: string, change: Partial<DataPoint> = {}): Knowledge {
  const point = knowledge.figures.get(BEFORE);
  const source = point && knowledge.sources.get(point.source);
  if (!source) throw new Error(`no figure "${BEFORE}"`);
  const added = { ...point, value: 7.1, period: DECEMBER, ...change, id: 'added', source: 'new-source' };
  return {
    ...knowledge,
    figures: new Map([...knowledge.figures, ['added', added]]),
    sources: new Map([...knowledge.sources, ['new-source', { ...source, id: 'new-source', read }]]),
  };
}

type When = { since?: string; shown?: string[] };

const moved = (known: Knowledge, { since, shown = [] }: When) =>
  createCompose(known)({
    ...firstAsked(),
    since: since ? Temporal.PlainDate.from(since) : undefined,
    shown: new Set(shown),
  }).moved;

const sinceMonday = { since: '2026-11-23' };

test('a figure read after the last digest is what moved, beside the one before it', () => {
  expect(moved(withNew('2026-11-27'), sinceMonday)).toMatchObject([
    { figure: { id: 'added' }, before: { change: 'up', figure: { id: BEFORE } } },
  ]);
});

test('a figure read up to the day of the last digest is no news', () => {
  expect(moved(withNew('2026-11-22'), sinceMonday)).toEqual([]);
  expect(moved(withNew('2026-11-23'), sinceMonday)).toEqual([]);
});

test('a first digest looks back for two weeks', () => {
  const ids = (read: string) => moved(withNew(read), {}).map(({ figure }) => figure.id);
  expect(ids('2026-11-16')).toContain('added');
  expect(ids('2026-11-15')).not.toContain('added');
});

test('the one before is named although it was shown; a figure that was shown is no news', () => {
  const known = withNew('2026-11-27');
  expect(moved(known, { ...sinceMonday, shown: [`figure:${BEFORE}`] })).toMatchObject([
    { before: { figure: { id: BEFORE } } },
  ]);
  expect(moved(known, { ...sinceMonday, shown: ['figure:added'] })).toEqual([]);
});

test.each<[string, Partial<DataPoint>]>([
  ['another wording', { says: '{value} of all postings on Indeed asked for AI skills' }],
  ['another place', { place: { label: 'Norway', country: 'NO' } }],
  ['another unit', { unit: 'percentage points' }],
  ['half a year beside a day', { period: { ...DECEMBER, from: '2026-07-01' } }],
  ['a series that was revised', { definition: 'A share; the series was revised.' }],
  ['a long time after', { period: { from: '2029-12-31', to: '2029-12-31', label: '31 December 2029' } }],
])('unlike is not compared: %s', (_, change) => {
  expect(moved(withNew('2026-11-27', change), sinceMonday)).toMatchObject([
    { figure: { id: 'added' }, before: undefined },
  ]);
});

test.each([
  [7.1, 'up'],
  [4, 'down'],
  [5.9, 'little'],
  [5.88, 'none'],
])('from 5.88 to %d: %s', (value, change) => {
  expect(moved(withNew('2026-11-27', { value }), sinceMonday)).toMatchObject([{ before: { change } }]);
});

test('those that differ from an earlier one come first, of different publishers and topics', () => {
  const found = moved(knowledge, {});
  expect(found.map(({ before }) => before?.change)).toEqual(['up', 'down', 'up']);
  expect(new Set(found.map(({ figure }) => figure.publishedIn.publisher)).size).toBe(3);
  expect(new Set(found.map(({ figure }) => figure.metric)).size).toBe(3);
});

test('what a newer figure has replaced is not told any more', () => {
  const weeks = weeksInARow(60, { topics: ['ai-posting-share'] }, withNew('2026-11-22'));
  const told = weeks.flatMap(({ digest }) => [...digest.moved, ...(digest.figure ? [digest.figure] : [])]);
  const ids = told.map(({ figure }) => figure.id);
  expect(ids).toContain('added');
  expect(ids).not.toContain(BEFORE);
});
