import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/question/commands.ts';
import { INTENTS } from '../../src/question/intents.ts';
import { ask } from '../ask.ts';

describe('a sub-command fixes the intent when the rest names what it needs', () => {
  test.each([
    ['role mlsecops', 'define-role', ['mlsecops-engineer']],
    ['roles', 'list-roles', []],
    ['skills soc analyst', 'skills', ['soc-analyst']],
    ['certs pentester', 'certifications', ['penetration-tester']],
    ['path ciso', 'entry-path', ['ciso']],
    ['compare mlsecops vs devsecops', 'compare', ['mlsecops-engineer', 'devsecops-engineer']],
    ['stats workforce gap', 'data-point', []],
    ['sources workforce gap', 'sources', []],
    ['help', 'help', []],
    ['role penetration testr', 'define-role', ['penetration-tester']],
  ])('%s', (text, intent, roles) => {
    expect(ask(text).part).toMatchObject({ intent, roles });
  });
});

describe('otherwise the whole line is a question', () => {
  test.each([
    ['role of AI in security jobs', 'trend'],
    ['skills for threat intel', 'skills'],
    ['certs that help a SOC analyst', 'certifications'],
    ['path from help desk to soc analyst', 'entry-path'],
    ['check if entry level is shrinking', 'trend'],
    ['help me become a pentester', 'entry-path'],
    ['roles that AI creates in security', 'list-roles'],
    ['sources of your pay figures', 'sources'],
    ['stats on how many people work in cybersecurity', 'data-point'],
    ['compare a soc analyst with a threat hunter please', 'compare'],
    ['outlook for the next five years', 'outlook'],
  ])('%s', (text, intent) => {
    expect(ask(text).part.intent).toBe(intent);
  });
});

test.each(INTENTS.filter(({ intent }) => intent !== 'ambiguous'))(
  'the example for $intent is understood: $example',
  ({ intent, example }) => {
    expect(ask(example).part.intent).toBe(intent);
  },
);

test('every sub-command in the help names itself first', () => {
  for (const [word, { usage }] of Object.entries(COMMANDS)) expect(usage.split(' ')[0]).toBe(word);
});

describe('slots', () => {
  test.each([
    [
      'senior pentester salary in germany 2024',
      { roles: ['penetration-tester'], level: 'senior', country: 'DE', year: 2024 },
    ],
    ['soc analyst pay last year', { roles: ['soc-analyst'], year: 2025 }],
    ['fully remote security architect salary', { roles: ['security-architect'], remote: 100 }],
    ['junior security engineer salary uk', { roles: ['security-engineer'], level: 'entry', country: 'GB' }],
    ['salary of a penetraton tester', { roles: ['penetration-tester'] }],
  ])('%s', (text, slots) => {
    expect(ask(text).part).toMatchObject({ intent: 'salary', ...slots });
  });

  test('"entry level" is a career stage alone and a level beside a job', () => {
    expect(ask('are entry level jobs shrinking').part.roles).toEqual(['entry-level-cybersecurity']);
    expect(ask('entry level soc analyst salary').part).toMatchObject({
      roles: ['soc-analyst'],
      level: 'entry',
    });
  });

  test('the pronoun "us" is no country', () => {
    expect(ask('tell us what a soc analyst does').part.country).toBeUndefined();
  });
});

describe('follow-ups in a thread', () => {
  test('a short turn is about the job asked before', () => {
    expect(ask('what is devsecops', 'which certs help').part).toMatchObject({
      intent: 'certifications',
      roles: ['devsecops-engineer'],
    });
    expect(ask('soc analyst salary', 'and for senior in canada?').part).toMatchObject({
      intent: 'salary',
      roles: ['soc-analyst'],
      level: 'senior',
      country: 'CA',
    });
  });

  test.each([
    [
      ['soc analyst salary', 'thanks', 'and in canada?'],
      { intent: 'salary', roles: ['soc-analyst'], country: 'CA' },
    ],
    [['ciso pay', 'last year'], { intent: 'salary', roles: ['ciso'], year: 2025 }],
    [['analyst pay in germany', 'soc analyst'], { intent: 'salary', roles: ['soc-analyst'], country: 'DE' }],
    [['soc analyst skills', 'workforce gap'], { intent: 'data-point', topics: ['workforce-gap'] }],
    [['soc analyst skills', 'certs?'], { intent: 'certifications', roles: ['soc-analyst'] }],
    [['analyst pay', 'in germany?'], { intent: 'ambiguous', asked: 'salary', country: 'DE' }],
    [['women in cyber', 'certs?'], { intent: 'certifications', roles: [] }],
    [['ciso salary', 'layoffs at lufthansa in 2024'], { intent: 'out-of-scope' }],
    [['ciso salary', 'demand for lithium'], { intent: 'out-of-scope' }],
  ])('%s', (turns, slots) => {
    expect(ask(...turns).part).toMatchObject(slots);
  });

  test('a refused turn leaves nothing behind', () => {
    expect(ask('weather in germany', 'soc analyst salary').part.country).toBeUndefined();
  });

  test('two jobs joined by "or" are compared only where the question compares', () => {
    expect(ask('is there demand for a ciso or a pentester').part.intent).toBe('demand');
    expect(ask('pentester or grc analyst?').part.intent).toBe('compare');
  });

  test('another subject is not answered from memory', () => {
    expect(ask('ciso pay', 'what should i cook tonight').part.intent).toBe('out-of-scope');
  });
});

describe('asking back', () => {
  test('a bare word offers its jobs and keeps the rest of the question', () => {
    const { part } = ask('analyst pay in the US market');
    expect(part.intent).toBe('ambiguous');
    expect(part.candidates[1]).toEqual({
      label: 'SOC Analyst',
      question: 'SOC Analyst pay in the US market',
    });
    expect(ask(part.candidates[1]?.question ?? '').part).toMatchObject({
      intent: 'salary',
      roles: ['soc-analyst'],
      country: 'US',
    });
  });
});

test('a message with several questions has up to three parts', () => {
  const { question, message } = ask(
    'What does a soc analyst do? Which certs help? How do I get in? What is the weather?',
  );
  expect(question.parts.map(({ intent, roles }) => [intent, roles[0]])).toEqual([
    ['define-role', 'soc-analyst'],
    ['certifications', 'soc-analyst'],
    ['entry-path', 'soc-analyst'],
  ]);
  expect(message.text).toContain('Ways into SOC Analyst');
});
