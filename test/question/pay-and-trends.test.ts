import { describe, expect, test } from 'vitest';
import type { Part } from '../../src/question/question.ts';
import { ask } from '../ask.ts';

type Understood = Partial<Omit<Part, 'asks'>> & {
  asks?: Part['asks'] extends ReadonlySet<infer A> ? A[] : never;
};

/** Turns of one thread joined by "||", and how the last one is understood. */
function understands(turns: string, { asks = [], ...part }: Understood) {
  const understood = ask(...turns.split('||').map((turn) => turn.trim())).part;
  expect(understood).toMatchObject(part);
  expect([...understood.asks]).toEqual(expect.arrayContaining(asks));
}

const SOC = { roles: ['soc-analyst'] };
const ENGINEER = { roles: ['security-engineer'] };

describe('in a thread, a turn goes on with the topic before', () => {
  test.each<[string, Understood]>([
    [
      'is AI hiring growing in the UK? || and germany?',
      { topics: ['ai-postings'], country: 'DE', asks: ['change'] },
    ],
    ['is the gap shrinking || and in the uk?', { intent: 'trend', topics: ['workforce-gap'], country: 'GB' }],
    ['is the gap shrinking || in cyber?', { intent: 'trend', topics: ['workforce-gap'] }],
    [
      'compare the AI share in the US and Germany || and canada?',
      { topics: ['ai-posting-share'], country: 'CA' },
    ],
    [
      'compare the AI share in the UK and Germany || compare with the US',
      { topics: ['ai-posting-share'], places: ['United Kingdom', 'Germany', 'United States'] },
    ],
    [
      'is AI hiring growing in the UK? || compare with the US',
      { topics: ['ai-postings'], places: ['United Kingdom', 'United States'] },
    ],
    [
      'are job postings falling || and in the uk',
      { intent: 'trend', topics: ['all-postings'], country: 'GB' },
    ],
    ['are job postings falling || in cyber?', { intent: 'trend', topics: ['security-postings'] }],
    ['workforce gap || chart?', { intent: 'trend', topics: ['workforce-gap'], asks: ['trend'] }],
  ])('%s', understands);
});

describe('in a thread about pay, a turn stays with the job', () => {
  test.each<[string, Understood]>([
    [
      'security engineer salary uk || entry level?',
      { intent: 'salary', ...ENGINEER, level: 'entry', country: 'GB' },
    ],
    ['soc analyst salary || as a chart?', { intent: 'trend', ...SOC, asks: ['trend'] }],
    ['soc analyst salary || chart?', { intent: 'trend', ...SOC, asks: ['trend'] }],
    ['soc analyst salary || chart please', { intent: 'trend', ...SOC, asks: ['trend'] }],
    ['soc analyst salary || trend?', { intent: 'trend', ...SOC, asks: ['trend'] }],
    ['soc analyst salary || show me a chart', { intent: 'trend', ...SOC, asks: ['trend'] }],
    ['soc analyst salary || where is that from', { intent: 'sources', ...SOC, asks: ['pay'] }],
    [
      'security engineer salary uk || where does that come from',
      { intent: 'sources', ...ENGINEER, asks: ['pay'] },
    ],
    ['soc analyst salary || thanks || source?', { intent: 'sources', ...SOC, asks: ['pay'] }],
    ['soc analyst salary || how many records?', { intent: 'salary', ...SOC }],
    ['soc analyst salary || is that before tax?', { intent: 'salary', ...SOC }],
    ['soc analyst salary || why is entry higher than mid?', { intent: 'salary', ...SOC, level: undefined }],
    ['soc analyst salary || in pounds?', { intent: 'salary', ...SOC, country: 'GB' }],
    ['soc analyst salary || monthly?', { intent: 'salary', ...SOC }],
    [
      'soc analyst salary || vs pentester?',
      { intent: 'compare', roles: ['soc-analyst', 'penetration-tester'], asks: ['pay'] },
    ],
    [
      'ciso salary || how do they compare with security managers',
      { intent: 'compare', roles: ['ciso', 'security-manager'], asks: ['pay'] },
    ],
    ['pentester salary || and red team? || which pays more?', { intent: 'ambiguous', asked: 'salary' }],
    [
      'best paid cyber security jobs || and in the uk?',
      { intent: 'salary', roles: [], country: 'GB', asks: ['highest'] },
    ],
    [
      'best paid cyber security jobs || remote only',
      { intent: 'salary', roles: [], remote: 100, asks: ['highest'] },
    ],
    ['best paid cyber security jobs || and the lowest?', { intent: 'salary', roles: [], asks: ['lowest'] }],
    [
      'pentester salary uk || compare with the US',
      { intent: 'salary', places: ['United Kingdom', 'United States'] },
    ],
  ])('%s', understands);

  test('the lowest takes the place of the highest', () => {
    expect(ask('best paid cyber security jobs', 'and the lowest?').part.asks.has('highest')).toBe(false);
  });

  test.each(['is ai replacing them?', 'is demand growing?'])('%s is not asked of pay', (turn) => {
    expect(ask('ciso salary', turn).part.asks.has('pay')).toBe(false);
  });

  test.each([
    'chart of bitcoin',
    'is that before christmas',
    'in pounds of butter',
    'show me a picture of a cat',
  ])('%s is another subject', (turn) => {
    expect(ask('soc analyst salary', turn).part.intent).toBe('out-of-scope');
  });
});

describe('a trend is of what is named', () => {
  test.each<[string, Understood]>([
    ['wages for security people going up or down?', { topics: ['official-pay'], asks: ['pay', 'change'] }],
    ['did pay go up', { topics: ['official-pay'], asks: ['pay', 'change'] }],
    ['are salaries dropping', { topics: ['official-pay'], asks: ['pay', 'change'] }],
    ['cyber jobs drying up?', { intent: 'trend', topics: ['security-postings'] }],
    ['job ads for security down or up since covid', { intent: 'trend', topics: ['security-postings'] }],
    ['did the boom in security hiring end', { intent: 'trend', topics: ['security-postings'] }],
    ['us job market vs before covid', { intent: 'trend', topics: ['all-postings'] }],
    ['jobs on indeed this year', { topics: ['all-postings'], year: 2026 }],
    [
      'is cybersecurity employment growing in the US according to BLS',
      { topics: ['workforce-size'], country: 'US', asks: ['change'] },
    ],
    ['trend jobs bls', { intent: 'trend', topics: ['workforce-size'] }],
    ['bls median pay 2020 to 2024', { topics: ['official-pay'], year: undefined, asks: ['official'] }],
    ['trend cyberseek', { intent: 'trend', topics: ['security-postings'] }],
    ['cyberseek postings chart', { topics: ['security-postings'], asks: ['trend'] }],
    ['trend isc2', { intent: 'trend', topics: ['workforce-size'] }],
    ['isc2 workforce chart', { topics: ['workforce-size'], asks: ['trend'] }],
    ['show chart of cyber workforce gap', { topics: ['workforce-gap'], asks: ['trend'] }],
    ['chart of AI job postings', { topics: ['ai-postings'], asks: ['trend'] }],
    ['trend ai', { intent: 'trend', topics: ['ai-posting-share'] }],
    ['is AI taking over job ads in italy?', { intent: 'trend', topics: ['ai-posting-share'], country: 'IT' }],
    ['how many people were laid off in cyber each year', { topics: ['layoffs'], asks: ['change'] }],
    ['trend remote', { intent: 'trend', topics: ['remote-work'] }],
    ['what will ai share be in 2027', { topics: ['ai-posting-share'], year: 2027 }],
    ['isc2 gap 2025', { topics: ['workforce-gap'], year: 2025 }],
    ['workforce gap forecast 2026', { topics: ['workforce-gap'], year: 2026 }],
    ['is ai changing security?', { intent: 'trend', topics: ['ai-at-work'] }],
    ['is my job safe', { intent: 'trend', topics: ['ai-at-work'] }],
  ])('%s', understands);

  test.each(['trends?', 'what has changed?', 'show me a chart'])(
    '%s names nothing, so topics are offered',
    (text) => {
      expect(ask(text).answer.kind).toBe('topics');
    },
  );
});

describe('a question on pay', () => {
  test.each<[string, Understood]>([
    ['cybersecurity intern salary', { roles: ['entry-level-cybersecurity'] }],
    ['cyber security salary', { roles: [] }],
    ['how much do cyber people earn', { roles: [] }],
    ['do security jobs reach six figures', { roles: [] }],
    ['cissp salary', { certifications: ['CISSP'] }],
    ['how much more do you earn with oscp', { certifications: ['OSCP'] }],
    ['hacker salary', { roles: [] }],
    ['$ per hour security analyst', { roles: ['security-analyst'] }],
    ['pentester $$$', { roles: ['penetration-tester'] }],
    ['ciso £', { roles: ['ciso'], country: 'GB' }],
    ['tier 1 soc pay', { ...SOC, level: 'entry' }],
    ['can I afford to live as a SOC analyst', SOC],
    ['can you live on 40k in cyber uk', { roles: [], country: 'GB' }],
    ['my offer is £55k for a security engineer, fair?', { ...ENGINEER, country: 'GB' }],
    ['my offer is €55k for a security engineer, fair?', { ...ENGINEER, country: undefined }],
    ['is £55k fair for a security engineer in ireland', { ...ENGINEER, country: 'IE' }],
    ['is 6 figures realistic after 2 years as soc analyst', SOC],
    ['is 90k good for a pentester', { roles: ['penetration-tester'] }],
    ['am I underpaid at 70k as security engineer in the UK', { ...ENGINEER, country: 'GB' }],
    ['can a SOC analyst make 150k', SOC],
    ['negotiating offer: security architect 165k', { roles: ['security-architect'] }],
    ['median salary vs mean CISO', { roles: ['ciso'] }],
    ['did infosec analyst pay rise between 2020 and 2021', { roles: ['security-analyst'], asks: ['change'] }],
    [
      'what do security analysts earn according to the bls',
      { roles: ['security-analyst'], asks: ['official'] },
    ],
    [
      'what do security analysts earn according to the government',
      { roles: ['security-analyst'], asks: ['official'] },
    ],
    [
      'official pay of security analysts over time',
      { roles: ['security-analyst'], asks: ['official', 'change'] },
    ],
    ['top paying cyber jobs in canada', { roles: [], country: 'CA', asks: ['highest'] }],
    ['how much do security people make in germany', { roles: [], country: 'DE' }],
    ['cyber security salary in india for freshers', { level: 'entry', country: 'IN' }],
    ['executive salaries', { level: 'executive' }],
    ['executive salaries in security', { level: 'executive' }],
    ['which country pays pentesters most', { roles: ['penetration-tester'], asks: ['countries'] }],
    ['remote vs on site security engineer pay', { ...ENGINEER, remote: undefined }],
    ['salary of soc analyst, pentester and ciso', { roles: ['soc-analyst', 'penetration-tester', 'ciso'] }],
  ])('%s', (text, part) => understands(text, { intent: 'salary', ...part }));

  test.each([
    'my offer is £55k for a security engineer, fair?',
    'can a SOC analyst make 150k',
    'is 90k good for a pentester',
  ])('%s keeps the amount', (text) => {
    expect(ask(text).part.statements).toHaveLength(1);
  });

  test('a list behind a job asks each thing of it', () => {
    const { question } = ask('soc analyst: pay, skills and certs');
    expect(question.parts.map(({ intent, roles }) => [intent, ...roles])).toEqual([
      ['salary', 'soc-analyst'],
      ['skills', 'soc-analyst'],
      ['certifications', 'soc-analyst'],
    ]);
  });

  test.each<[string, Understood]>([
    ['can i quote the security engineer pay figure', { ...ENGINEER, asks: ['pay'] }],
    ['where do your salary numbers come from', { asks: ['pay'] }],
    ['how old is your pay data', { asks: ['pay'] }],
  ])('%s asks for the source', (text, part) => understands(text, { intent: 'sources', ...part }));

  test.each(['how much do web devs earn', 'how much do dentists earn in £', 'do house prices go up'])(
    '%s is another subject',
    (text) => {
      expect(ask(text).part.intent).toBe('out-of-scope');
    },
  );
});
