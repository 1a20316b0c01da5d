import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';

const first = (...turns: string[]) => ask(...turns).text.split('\n')[0];

describe('the first line is the answer', () => {
  test.each([
    [
      'soc analyst pay usa 2025',
      'Advertised pay for SOC Analyst, United States, 2025 to early August, median by level: entry 91,000 USD a year (222 records), mid 80,000 (155) and senior 135,000 (96); isecjobs.com, sells job adverts.',
    ],
    [
      'salary soc-analyst senior us 2024',
      'Advertised pay for SOC Analyst, United States, 2024, median by level: senior 147,200 USD a year (90 records); isecjobs.com, sells job adverts.',
    ],
    [
      'grc pay last year',
      /^Advertised pay for GRC Analyst, United States, 2025 to early August, .*entry 118,5(37|38) USD a year \(36 records\), mid 100,500 \(62\) and senior 140,000 \(86\);/,
    ],
    [
      'ciso comp',
      /^Advertised pay for CISO \/ Head of Security, United States, 2025 to early August, median by level: executive 232,000 USD a year \(50 records\);/,
    ],
    [
      'senior security engineer salary uk',
      /^Advertised pay for Security Engineer, United Kingdom, 2025 to early August, median by level: senior 86,500 GBP a year \(46 records\);/,
    ],
    [
      'if i work as a security architect fully remote, salary?',
      /^Advertised pay for Security Architect, United States, fully remote, 2025 to early August, median by level: senior 177,800 USD a year \(217 records\);/,
    ],
    [
      'malware analyst salary senior',
      /^Advertised pay for Malware Analyst, United States, 2023 to early August 2025, median by level: senior 175,000 USD a year \(55 records\);/,
    ],
    [
      'did security engineer pay fall',
      /^Mixed: advertised pay for Security Engineer, United States, median by level: .*senior 170,000 in 2023, 165,100 in 2024 and 160,000 in 2025 to early August \(1,385, 4,072 and 4,445\)/,
    ],
    [
      'best paid cyber jobs',
      /^Highest advertised pay, United States, 2025 to early August: CISO \/ Head of Security at executive level, median 232,000 USD a year \(50 records\);/,
    ],
    [
      'lowest paid security job',
      /^Lowest advertised pay, United States, .*: Cybersecurity Specialist \(generalist\) at entry level, median 73,255 USD/,
    ],
    [
      'best paid cyber job in the uk',
      /^Highest advertised pay, United Kingdom, .*Security Engineer at senior level, median 86,500 GBP|^Highest advertised pay, United Kingdom, 2023 to early August 2025: /,
    ],
    [
      'am I underpaid at 70k as security engineer in the UK',
      /^70,000 GBP a year beside adverts for Security Engineer, United Kingdom, 2025 to early August: at mid level in the middle half, above the median \(60,050; 40 records\); at senior level in the middle half, below the median \(86,500; 46 records\)\./,
    ],
  ])('%s', (question, line) => {
    if (typeof line === 'string') expect(first(question)).toBe(line);
    else expect(first(question)).toMatch(line);
  });
});

describe('with a figure come', () => {
  const { text, message } = ask('soc analyst pay usa 2025');

  test('the middle half and the outer tenths by level, with the records', () => {
    expect(text).toContain(
      'Entry: median 91,000 USD; middle half 68,160 to 120,000 USD; outer tenths under 56,160 and over 140,900 USD; records 222.',
    );
    expect(text).toContain('Each record is one end of an advertised range');
    expect(text).toContain('Too few records for a figure: executive 4 (30 are needed).');
  });

  test('the one caveat that would change a decision', () => {
    expect(text).toContain('Entry at or above mid is an artefact');
    expect(ask('security engineer salary 2022').text).toContain('Do not set them beside later years');
    expect(ask('senior security engineer salary uk').text).toContain(
      'Only records in the local currency count',
    );
  });

  test('what kind of pay it is, the official yardstick and the source with its licence', () => {
    expect(text).toContain('Full time, a year, before tax');
    expect(text).toContain('CC0 1.0');
    expect(text).toContain(
      'Official yardstick, a wider group: The median pay of information security analysts was 124,910',
    );
    expect(text).toContain('https://github.com/foorilla/infosec-jobs-com-salaries');
  });

  test('a table and a chart in Slack', () => {
    const types = message.blocks.map(({ type }) => type);
    expect(types).toContain('data_table');
    expect(types).toContain('data_visualization');
  });

  test('a button that cites the medians', () => {
    const cited = ask('cite pay-soc-analyst-us-entry-2025-any').text;
    expect(cited).toMatch(/^One figure to quote/);
    expect(cited).toContain('91,000 USD a year (United States, 2025 to early August; isecjobs.com');
    expect(JSON.stringify(message.blocks)).toContain('cite pay-soc-analyst-us-entry-2025-any');
  });
});

describe('where there are too few records, the first line says so and never gives a figure of something else', () => {
  test.each([
    [
      'what does a senior pentester make in germany',
      /^Not enough data on senior-level Penetration Tester, Germany: 4 records for 2025;/,
    ],
    [
      'junior security engineer salary uk',
      /^Not enough data on entry-level Security Engineer, United Kingdom: 16 records for 2025, 24 since 2023;/,
    ],
    [
      'how much does an AI security engineer earn?',
      /^Not known: the open pay data hold no usable record of AI Security Engineer/,
    ],
    ['mlsecops salary', /^Not known: .*no usable record of MLSecOps/],
    ['ai governance pay', /^Not known: .*AI Governance/],
    ['salary ai model monitoring specialist', /^Not known: .*AI Model Monitoring/],
    [
      'cloud security engineer salary',
      /^Not enough data on Cloud Security Engineer, United States: 6 records for 2025, 16 since 2023, at most 13 at one level;/,
    ],
    [
      'application security pay',
      /^Not enough data on Application Security Engineer, United States: 10 records for 2025, 19 since 2023, at most 18 at one level;/,
    ],
    [
      'vulnerability analyst pay in 2019',
      /^Not known for 2019 on Vulnerability Management Analyst, United States: the open pay data begin in 2020\./,
    ],
    [
      'devsecops salary 2027',
      /^Nothing for 2027 on DevSecOps Engineer, United States: the open pay data end on 3 August 2025\./,
    ],
    ['security engineer pay in texas', /^Not known for Security Engineer in Texas: .* by country only/],
    ['soc analyst pay europe', /^Not known for SOC Analyst in Europe: /],
    ['threat hunter hybrid pay', /^Not known for partly remote work/],
    ['pentester wages canada', /^Not enough data on Penetration Tester, Canada: /],
  ])('%s', (question, line) => {
    const { text, answer } = ask(question);
    expect(text).toMatch(line);
    expect(text.split('\n')[0]).not.toMatch(/USD|GBP|EUR/);
    expect(answer).toMatchObject({
      kind: 'pay',
      levels: expect.not.arrayContaining([{ cell: expect.anything() }]),
    });
  });
});

describe('the nearest pay is labelled with everything that differs', () => {
  test.each([
    [
      'junior security engineer salary uk',
      'Nearest, another level: Security Engineer, United Kingdom, 2025 to early August, median by level: mid 60,050 GBP',
    ],
    ['pentester wages canada', 'Nearest, another country: Penetration Tester, United States'],
    [
      'pentester senior uk 2024 salary',
      'Nearest, another country: Penetration Tester, United States, 2024, median by level: senior 160,000 USD',
    ],
    ['remote soc analyst uk salary', 'Nearest, another country: SOC Analyst, United States, fully remote'],
    ['ciso salary europe', 'Nearest, another country: CISO / Head of Security, United States'],
    ['devsecops salary 2027', 'Nearest, another time: DevSecOps Engineer, United States'],
    ['security engineer pay in texas', 'Nearest, the whole country: Security Engineer, United States'],
    ['threat hunter hybrid pay', 'Nearest, wherever the work is done: Threat Hunter'],
    ['cloud security engineer salary', 'Nearest, another job: DevSecOps Engineer'],
    [
      'senior cloud security engineer in brazil salary',
      'Nearest, another job and another country: DevSecOps Engineer, United States, 2025 to early August, median by level: senior',
    ],
  ])('%s', (question, words) => {
    expect(ask(question).text).toContain(words);
  });
});

test('the 206,000 USD of AI engineers is never security pay', () => {
  const { text } = ask('how much does an AI security engineer earn?');
  expect(text).toContain('206,000 USD people quote');
  expect(text).toContain('AI engineers in general, not for security');
});

test('years of a survey are told with their kind and stand in no chart with later ones', () => {
  const { text, message } = ask('security engineer salary 2022');
  expect(text).toContain('mid 130,000 USD a year (56 records) and senior 160,080 (262)');
  expect(text).toContain('By our reading these records are partly answers to a survey.');
  expect(message.blocks.some(({ type }) => type === 'data_visualization')).toBe(false);
});

test('a follow-up keeps the job', () => {
  expect(first('soc analyst salary', 'and for seniors?')).toContain(
    'median by level: senior 135,000 USD a year',
  );
  expect(first('soc analyst salary', 'in germany?')).toMatch(/^Not enough data on SOC Analyst, Germany/);
});

test('of two levels named, all are shown', () => {
  expect(first('pay gap between junior and senior soc analyst')).toMatch(/entry 91,000 .* senior 135,000/);
});

test('of two places named, each is answered', () => {
  const { text } = ask('security engineer pay germany vs uk');
  expect(text).toMatch(/^Not enough data on Security Engineer, Germany/);
  expect(text).toContain('\nAdvertised pay for Security Engineer, United Kingdom');
});

test('official pay leads where it is asked for by name', () => {
  expect(first('what do infosec analysts earn per BLS?')).toMatch(
    /^The median pay of information security analysts was 124,910 USD/,
  );
});
