import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createCite } from '../../src/answer/figure.ts';
import { earlierFigures } from '../../src/digest/earlier.ts';
import { ask, knowledge, today } from '../ask.ts';
import { editedFolder } from './edited.ts';

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

describe('what a series does to answers', () => {
  test('without a year only the newest point of a line is told', () => {
    const { text } = ask('What do infosec analysts earn per BLS?');
    expect(text).toMatch(/^The median pay of information security analysts was 124,910 USD/);
    expect(text).toContain('92,160');
    expect(text).not.toMatch(/\(United States, May 202[0-3]/);
  });

  test('with a year its points are told, the median first', () => {
    const { text } = ask('What did infosec analysts earn in 2022 per BLS?');
    expect(text).toMatch(
      /^The median pay of information security analysts was 112,000 USD a year \(United States, May 2022/,
    );
    expect(text).toContain('141,130');
  });

  test('a round number is not taken for some year of a line, its own number is', () => {
    expect(ask('check security analysts earn $110,000').text).not.toContain('112,000 USD');
    expect(ask('check security analysts earn $110,000 in 2022').text).toContain('112,000 USD');
    expect(ask('check security analysts earn $112,000').text).toContain('May 2022');
  });

  test('official pay leads with the newest', () => {
    expect(ask('official pay').text).toMatch(
      /^The median pay of information security analysts was 124,910 USD/,
    );
  });
});

describe('mistakes in a series', () => {
  const { edit, problems } = editedFolder();

  test('a figure with the id that a month is cited with', () => {
    edit('figures/ians-budget-2025.yml', 'ians-staff-growth-2025', 'indeed-ai-share-gb-mean-2026-06');
    expect(problems().join('\n')).toMatch(
      /ians-budget-2025\.yml:1:3 +"indeed-ai-share-gb-mean-2026-06" is how a month of "indeed-ai-share" is cited/,
    );
  });

  const at = (message: string) => new RegExp(`series\\.yml:\\d+:\\d+ +${message}`);

  test('both lines and postings, or neither', () => {
    edit(
      'series.yml',
      "  postings:\n    table: ai-share\n    series: ai-share\n    unit: percent\n    says: '{value} of postings on Indeed mentioned AI, all occupations'\n",
      '',
    );
    edit(
      'series.yml',
      'unit: people\n',
      "unit: people\n  postings: { table: ai-share, series: b, unit: percent, says: '{value}' }\n",
    );
    const all = problems().join('\n');
    expect(all.match(/expected either lines or postings/g)).toHaveLength(2);
    expect(all).toMatch(at('2: expected either lines or postings'));
  });

  test('a label or a name that is too long for a chart', () => {
    edit('series.yml', 'to Sep 2022', 'the year to September 2022');
    edit('series.yml', 'name: Workforce gap', 'name: The whole of the workforce gap in cybersecurity');
    expect(problems().join('\n')).toMatch(at('4\\.labels\\.0: Too big'));
    expect(problems().join('\n')).toMatch(at('2\\.name: Too big'));
  });

  test.each([
    ['a topic that is none', 'topics: [budgets]', 'topics: [money]', '"money" is not in topics/'],
    ['a figure that is none', 'isc2-2023-gap', 'isc2-1923-gap', '"isc2-1923-gap" is not in figures/'],
    [
      'the newest first',
      'isc2-2022-gap, isc2-2023-gap',
      'isc2-2023-gap, isc2-2022-gap',
      '"isc2-2022-gap" is not later than "isc2-2023-gap": the oldest comes first',
    ],
    [
      'another unit',
      'isc2-2024-gap]',
      'isc2-2025-layoffs]',
      '"isc2-2025-layoffs" is in percent, the series in people',
    ],
    [
      'another place',
      'isc2-2024-workforce]',
      'isc2-2024-uk-workforce]',
      '"isc2-2024-uk-workforce" is of another place than "isc2-2023-workforce"',
    ],
    [
      'another publisher',
      'isc2-2022-gap, isc2-2023-gap, isc2-2024-gap',
      'isc2-2022-gap, isc2-2023-gap, cv-unfilled-2025',
      '"cv-unfilled-2025" is ',
    ],
    [
      'another measure',
      'isc2-2022-gap, isc2-2023-gap',
      'isc2-2022-gap, isc2-2023-workforce',
      '"isc2-2023-workforce" is of another metric than "isc2-2022-gap"',
    ],
    [
      'a line with a point less',
      'bls-isa-p25-2023, bls-isa-p25-2024',
      'bls-isa-p25-2023',
      '4 figures, but the first line has 5',
    ],
    [
      'a line of other times',
      'figures: [bls-isa-p25-2020',
      'figures: [bls-isa-mean-pay-2019',
      '"bls-isa-mean-pay-2019" is of another time than "bls-isa-p10-2020" in the first line',
    ],
    [
      'a label less',
      'to Aug 2024, to spring 2025',
      'to Aug 2024',
      '5 labels, but the first line has 6 figures',
    ],
    [
      'a period too long for the axis',
      /\n {2}labels: .*/,
      '',
      '"October 2021 to September 2022" is longer than 20 characters: give the series labels',
    ],
    ['a break at no label', 'before: May 2021', 'before: May 2019', '"May 2019" is no label after the first'],
    [
      'two lines that lead',
      '    - name: Mean\n',
      '    - name: Mean\n      leads: true\n',
      '0: only one line leads',
    ],
    [
      'a table that has no such series',
      'series: ai-share',
      'series: ai-shares',
      '"ai-shares" is not in postings/ai-share.yml',
    ],
    [
      'steps of monthly data',
      'short: AI share\n',
      'short: AI share\n  steps: growth\n',
      '7: labels, break and steps belong to lines',
    ],
    ['the same id twice', 'id: isc2-workforce', 'id: isc2-gap', '"isc2-gap" is already in series.yml'],
  ])('%s', (_, from, to, message) => {
    edit('series.yml', from, to);
    const [count, ...listed] = problems();
    expect(count).toMatch(/^\d problems? in/);
    expect(listed.join('\n')).toMatch(at(message));
  });
});
