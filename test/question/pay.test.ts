import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type Understood, understands } from './understands.ts';

const SOC = { roles: ['soc-analyst'] };
const ENGINEER = { roles: ['security-engineer'] };

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
