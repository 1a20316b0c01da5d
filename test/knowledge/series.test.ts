import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCite } from '../../src/answer/figure.ts';
import { earlierFigures } from '../../src/digest/earlier.ts';
import { knowledge, today } from '../ask.ts';

const figure = (id: string) => {
  const found = knowledge.figures.get(id);
  if (!found) throw new Error(`no figure "${id}"`);
  return found;
};
const drawn = knowledge.series.flatMap((one) => (one.kind === 'figures' ? [one] : []));

test('the series that come with the bot', () => {
  expect(knowledge.series.map(({ id, kind }) => `${id}: ${kind}`)).toEqual([
    'bls-isa-pay: figures',
    'bls-isa-jobs: figures',
    'isc2-gap: figures',
    'isc2-workforce: figures',
    'cyberseek-postings: figures',
    'ians-budget-growth: figures',
    'ians-staff-growth: figures',
    'indeed-ai-share: postings',
    'lightcast-ai-share: figures',
    'indeed-us-postings: postings',
  ]);
});

test.each(drawn)('$id: labels fit the points, which are in time order and measure one thing', (one) => {
  expect(one.labels.filter((label) => label === '' || label.length > 20)).toEqual([]);
  for (const { figures } of one.lines) {
    const points = figures.map(figure);
    expect(points).toHaveLength(one.labels.length);
    expect(points.map(({ period }) => period.to)).toEqual(points.map(({ period }) => period.to).sort());
    const kinds = points.map(({ metric, subject, unit, place }) =>
      [metric, subject, unit, place.label].join(),
    );
    expect(new Set(kinds).size).toBe(1);
  }
  expect(new Set(one.lines.flatMap(({ figures }) => figures.map((id) => figure(id).unit))).size).toBe(1);
});

test('two points make a series only where the pair is what everybody quotes', () => {
  const pairs = drawn.filter(({ labels }) => labels.length < 3).map(({ id }) => id);
  expect(pairs).toEqual(['isc2-workforce', 'lightcast-ai-share']);
});

describe('figures of the Bureau of Labor Statistics', () => {
  const series = drawn.filter(({ id }) => id.startsWith('bls-'));
  const ids = series.flatMap(({ lines }) => lines.flatMap(({ figures }) => figures));

  test('from May 2021 another method counts, and every series says so', () => {
    expect(series.map((one) => one.break?.before)).toEqual(['May 2021', 'May 2021']);
    expect(series.map(({ labels }) => labels[0])).toEqual(['May 2020', 'May 2020']);
  });

  test('the survey of 2019 and the count of the handbook stand in no series', () => {
    expect(ids.filter((id) => id.endsWith('2019') || id.startsWith('bls-isa-jobs'))).toEqual([]);
  });

  test('no change is told across May 2021', () => {
    const { measuring } = createCite(knowledge)(today);
    const earlier = earlierFigures(measuring(['median-pay', 'pay-range', 'mean-pay', 'workforce']));
    const steps = [...earlier].filter(([id]) => id.startsWith('bls-isa'));
    expect(steps.length).toBeGreaterThan(10);
    for (const [, { figure: before }] of steps) expect(before.period.to > '2021').toBe(true);
  });

  const csv = join(process.env.SHARED_DATA ?? '../shared/data', 'bls-oews-us-2020-2024.csv');
  test.skipIf(!existsSync(csv))('agree with the published tables', () => {
    const [head = '', ...rows] = readFileSync(csv, 'utf8').trim().split('\n');
    const columns = head.split(',');
    const published = rows
      .filter((row) => row.includes(',15-1212,'))
      .flatMap((row) => {
        const cells = row.split(',');
        const year = cells[0]?.slice(0, 4);
        const cell = (column: string) => Number(cells[columns.indexOf(column)]);
        return Object.entries(COLUMNS).map(([key, column]) => [`bls-isa-${key}-${year}`, cell(column)]);
      });
    expect(published).toHaveLength(35);
    expect(ids.map((id) => [id, figure(id).value]).sort()).toEqual(published.sort());
  });
});

const COLUMNS = {
  employed: 'employment',
  'mean-pay': 'mean_usd',
  p10: 'p10_usd',
  p25: 'p25_usd',
  'median-pay': 'median_usd',
  p75: 'p75_usd',
  p90: 'p90_usd',
};
