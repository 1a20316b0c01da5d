import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';

const first = (question: string) => ask(question).text.split('\n')[0];

describe('the first line says what moved', () => {
  test.each([
    [
      'Is AI hiring growing in the UK?',
      'Up: 9.19% of postings on Indeed mentioned AI, all occupations (United Kingdom, mean of June 2026; Indeed Hiring Lab, sells job adverts), from 4.39% in June 2025.',
    ],
    [
      'compare the AI share in the US and Germany',
      '5.78% of postings on Indeed mentioned AI, all occupations (United States, mean of June 2026; Indeed Hiring Lab, sells job adverts), up from 2.99% in June 2025; Germany 5%, up from 3.04%.',
    ],
    [
      'which country has the highest share of ai postings',
      /^Of nine countries in the data, Canada has the highest AI share: 17\.41% .*\(Canada, .*; lowest: the Netherlands 3\.14%\.$/,
    ],
    ['ai share in 2022 in the uk', /^2\.16% .*mean of December 2022.*down from 2\.93% in December 2021\.$/],
    [
      'how did demand develop?',
      /^514,359 cybersecurity postings .*\); 457,398 in September 2023 to August 2024, an overlapping window\.$/,
    ],
    [
      'us job postings index',
      /^All US job postings on Indeed stood at 101\.76, where 1 February 2020 is 100 .*mean of August 2026, 14 of 31 days;.*\), down from 104\.77 in August 2025\.$/,
    ],
    [
      'trend workforce gap',
      /^Up: organisations would need 4\.8 million more people.*, from 4 million in 2023\.$/,
    ],
    ['isc2 workforce over time', /^Unchanged: an estimated 5\.5 million people.*, the same as in 2023\.$/],
    ['trend official pay', /^Up: the median pay .* was 124,910 USD .*, from 120,360 USD in May 2023\.$/],
    [
      'trend penetration tester',
      /^Mixed: advertised pay for Penetration Tester, United States, .*senior 160,000 in 2024 and 150,000 in 2025 to early August \(165 and 124\)/,
    ],
    ['has pentester pay gone up?', /^Mixed: advertised pay for Penetration Tester/],
  ])('%s', (question, line) => {
    if (typeof line === 'string') expect(first(question)).toBe(line);
    else expect(first(question)).toMatch(line);
  });
});

test.each([
  ['Is AI hiring growing in the UK?', 'United Kingdom: Jun 2019 2.03, Dec 2019 2.3,'],
  ['trend official pay', 'Median: May 2020* 103,590, May 2021 102,600,'],
  ['trend workforce gap', 'Gap: 2022 3,400,000, 2023 4,000,000, 2024 4,800,000 people.'],
])('%s: the chart stands in words too', (question, words) => {
  const { text, message } = ask(question);
  expect(text).toContain(words);
  expect(message.blocks.some(({ type }) => type === 'data_visualization')).toBe(true);
});

test('the break of 2021 is marked, and no change is told across it', () => {
  const { text } = ask('how have BLS salaries changed since 2020');
  expect(text).toContain('* From May 2021 BLS estimates by a new method');
  expect(text).toContain('Median: May 2020* 103,590, May 2021 102,600,');
  expect(text).not.toMatch(/from 103,590/);
});

test('postings of all occupations are never given as security', () => {
  for (const question of ['trend ai postings', 'us job postings index'])
    expect(ask(question).text).toMatch(/not security/i);
});

test('what AI does to a job is not answered with its pay', () => {
  const { text } = ask('is AI reducing pentester jobs');
  expect(text).toMatch(/^Not known: no counted figure/);
  expect(text).not.toContain('Advertised');
});

test('a monthly mean can be cited', () => {
  expect(ask('cite indeed-ai-share-gb-mean-2026-06').text).toMatch(
    /^One figure to quote.*\n.*9\.19%.*mean of June 2026/,
  );
});

describe('pay side by side', () => {
  test('for one time, with the records of both and who is ahead', () => {
    expect(first('soc analyst or incident responder, who earns more')).toBe(
      'Incident Responder ahead at senior, mid and entry level in adverts, United States, 2025 to early August, medians of SOC Analyst against Incident Responder: 135,000 USD against 139,800 at senior level (96 and 117 records); 80,000 USD against 120,900 at mid level (155 and 72 records); 91,000 USD against 104,425 at entry level (222 and 58 records); isecjobs.com, sells job adverts.',
    );
  });
  test('says where the work is done, and why there is nothing', () => {
    expect(first('compare remote soc analyst vs pentester pay')).toContain('United States, fully remote,');
    expect(first('soc analyst vs pentester pay in 2019')).toBe(
      'Not known for 2019 on SOC Analyst and Penetration Tester, United States: the open pay data begin in 2020.',
    );
  });
  test('where one job has too few records in the year, both are told for the pooled years', () => {
    expect(first('grc analyst vs privacy engineer salary')).toContain(
      '105,500 USD against 155,500 at mid level (84 and 54 records, 2023 to early August 2025)',
    );
  });
  test('where there is nothing to compare, it says so', () => {
    expect(first('mlsecops vs ai governance specialist salary')).toMatch(
      /^Not enough data to set the pay of/,
    );
  });
});

test('the page of a job tells what is advertised', () => {
  expect(ask('role soc-analyst').text).toContain(
    'Advertised, United States, 2025 to early August, median by level: entry 91,000 USD a year (222 records), mid 80,000 (155) and senior 135,000 (96); isecjobs.com',
  );
});
