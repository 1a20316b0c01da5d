import { describe, expect, test } from 'vitest';
import { createCite } from '../../src/answer/figure.ts';
import { figuresIn, outcomeOf } from '../../src/answer/outcome.ts';
import { ask, knowledge, today } from '../ask.ts';

const first = (question: string) => ask(question).text.split('\n')[0];
const ended = (question: string) => outcomeOf(ask(question).answer);
const told = (question: string) => {
  const { answer } = ask(question);
  if (answer.kind !== 'figures') throw new Error(`no figures: ${answer.kind}`);
  return answer;
};
const titles = (question: string) =>
  ask(question).message.blocks.flatMap((block) => (block.type === 'data_visualization' ? [block.title] : []));

describe('how a question ended', () => {
  test.each([
    ['are job postings in the US growing', 'answer'],
    ['Is AI hiring growing in the UK?', 'answer'],
    ['which country has the lowest ai share', 'answer'],
    ['what will the AI share be in 2027', 'no-data'],
    ['ai share in 2015', 'no-data'],
    ['ai share in spain', 'no-data'],
  ])('%s: %s', (question, outcome) => expect(ended(question)).toBe(outcome));
});

describe('up or down is said first where it is asked, and where a step is a change', () => {
  test.each([
    [
      'are job postings in the US growing',
      /^Down: all US job postings .* stood at 101\.76.*, from 104\.77 in August 2025\.$/,
    ],
    [
      'is the workforce gap growing',
      /^Up: organisations would need 4\.8 million.*, from 4 million in 2023\.$/,
    ],
    ['isc2 workforce over time', /^Unchanged: an estimated 5\.5 million.*, the same as in 2023\.$/],
    ['is ai hiring growing in the us and the uk', /^Up: 5\.78% .*; United Kingdom 9\.19%, from 4\.39%\.$/],
    [
      'compare the AI share in the US and Germany',
      /^5\.78% .*, up from 2\.99% in June 2025; Germany 5%, up from 3\.04%\.$/,
    ],
    [
      'how did demand develop?',
      /^514,359 .*; 457,398 in September 2023 to August 2024, an overlapping window\.$/,
    ],
    ['are security budgets growing', /^Security budgets grew by 4% .*, after 8% in 2024\.$/],
  ])('%s', (question, line) => expect(first(question)).toMatch(line));
});

describe('a time or place that the data do not reach', () => {
  test.each([
    [
      'what will the AI share be in 2027',
      /^Nothing for 2027 yet\. Newest: 5\.78% of postings .*mean of June 2026/,
    ],
    ['AI share in November 2026', /^Nothing for November 2026 yet\. Newest: 5\.78% /],
    [
      'ai share by country 2027',
      /^Nothing for 2027 yet\. Newest: of nine countries in the data, Canada has /,
    ],
    ['bls pay trend 2030', /^Nothing for 2030 yet\. Newest: the median pay .*May 2024/],
    ['ai share in 2015', /^Nothing for 2015: the data begin in January 2019\. Newest: 5\.78% /],
    ['official pay 2018 trend', /^Nothing for 2018: the data begin in May 2020\. Newest: the median pay /],
    [
      'how many security job postings were there in 2020',
      /^Nothing for 2020: the data begin in October 2021\. /,
    ],
    [
      'ai share in spain',
      'Not known for Spain: the data have nine countries: Australia, Canada, France, Germany, Ireland, Italy, the Netherlands, the United Kingdom and the United States. What there is:',
    ],
    ['ai postings eu', /^Not known for Europe: the data have nine countries: Australia, /],
    ['job postings index in germany', 'Not known for Germany: the data are of the United States alone.'],
  ])('%s', (question, line) => {
    if (typeof line === 'string') expect(first(question)).toBe(line);
    else expect(first(question)).toMatch(line);
  });

  test('beside one that they do', () => {
    expect(first('ai share in spain and germany')).toMatch(/^5% .*\(Germany, mean of June 2026/);
    expect(ask('ai share in spain and germany').text).toContain('Not known for Spain.');
  });

  test('of a year that has points, its own is told', () => {
    expect(first('trend workforce gap 2023')).toMatch(
      /4 million more .*\(world, 2023;.*, from 3\.4 million in 2022/,
    );
  });
});

describe('below a series', () => {
  test.each([
    'AI postings in Germany in March 2024',
    'Is AI hiring growing in the UK?',
    'what will the AI share be in 2027',
  ])('%s: nothing of elsewhere or of another time is listed', (question) => {
    const answer = told(question);
    expect(answer).toMatchObject({ figures: [], claim: undefined, conflict: undefined, more: 0 });
    expect(ask(question).text).not.toContain('Figures:');
  });

  test.each(['trend ai postings', 'trend workforce gap', 'how did demand develop?', 'trend official pay'])(
    '%s: at most four figures, none of them drawn',
    (question) => {
      const { figures, series, more } = told(question);
      expect(figures.length).toBeLessThanOrEqual(4);
      const drawn = series.flatMap((one) => one.figures.map(({ id }) => id));
      expect(figures.filter(({ id }) => drawn.includes(id))).toEqual([]);
      expect(more).toBe(0);
    },
  );

  test('every point that is told or drawn is cited, the newest first', () => {
    const { answer, text } = ask('how did demand develop?');
    const ids = figuresIn(answer).map(({ id }) => id);
    const series = knowledge.series.find(({ id }) => id === 'cyberseek-postings');
    const points = series?.kind === 'figures' ? series.lines.flatMap(({ figures }) => figures) : [];
    expect(ids).toEqual(expect.arrayContaining(points));
    expect(ids[0]).toBe(points.at(-1));
    expect(text).toMatch(/CyberSeek highlights persistent .*data: [^·]*September 2023 to August 2024/);
    expect(figuresIn(told('Is AI hiring growing in the UK?')).map(({ period }) => period.label)).toEqual([
      'mean of June 2026',
      'mean of June 2025',
    ]);
  });
});

describe('which country', () => {
  test.each([
    [
      'which country has the highest share of ai postings',
      /^Of nine countries in the data, Canada has the highest AI share: 17\.41% .*; lowest: the Netherlands 3\.14%\.$/,
    ],
    [
      'which country has the lowest ai share',
      /^Of nine countries in the data, the Netherlands has the lowest AI share: 3\.14% .*; highest: Canada 17\.41%\.$/,
    ],
    [
      'which country had the highest ai share in 2022',
      /, Ireland had the highest AI share: 3\.99% .*December 2022/,
    ],
  ])('%s', (question, line) => expect(first(question)).toMatch(line));

  test('all nine stand in one table, with the year before', () => {
    const { message, text } = ask('which country has the lowest ai share');
    const tables = message.blocks.flatMap((block) => (block.type === 'data_table' ? [block] : []));
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(10);
    expect(text).toContain('Netherlands: mean of June 2026 3.14%; mean of June 2025 2.25%.');
  });
});

test.each([
  ['Is AI hiring growing in the UK?', ['AI share, UK: 2.03% (Jun 2019), 9.19% (Jun 2026)']],
  ['trend ai postings germany', ['AI share, Germany: 2.05% (Jun 2019), 5% (Jun 2026)']],
  ['trend ai postings netherlands', ['AI share, Netherlands, Jun 2019 to Jun 2026']],
  ['which country has the lowest ai share', ['Share of postings that mention AI, by country']],
  ['trend official pay', ['Pay of information security analysts, US']],
  ['trend workforce gap', ["Workforce gap by ISC2's model, world"]],
])('%s: the title of the chart says of what and where', (question, expected) =>
  expect(titles(question)).toEqual(expected),
);

test.each([
  ['Is AI hiring growing in the UK?', 'Month'],
  ['trend workforce gap', 'Year'],
  ['trend official pay', 'Month'],
])('%s: the axis is in %ss', (question, label) => {
  const [chart] = ask(question).message.blocks.flatMap((block) =>
    block.type === 'data_visualization' ? [block.chart] : [],
  );
  expect(chart?.axis_config.x_label).toBe(label);
});

test('a month that days are missing of says how many it is of', () => {
  const { month } = createCite(knowledge)(today);
  const series = knowledge.series.find(({ id }) => id === 'indeed-us-postings');
  if (series?.kind !== 'postings') throw new Error('no monthly series');
  const of = (days: number, name: string) =>
    month({ series, country: 'US', month: { month: name, mean: 1, days } }).period;
  expect(of(14, '2026-08')).toMatchObject({ label: 'mean of August 2026, 14 of 31 days' });
  expect(of(20, '2024-02')).toMatchObject({
    label: 'mean of February 2024, 20 of 29 days',
    to: '2024-02-29',
  });
  expect(of(30, '2024-06')).toMatchObject({ label: 'mean of June 2024', to: '2024-06-30' });
});
