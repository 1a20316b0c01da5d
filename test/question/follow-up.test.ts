import { describe, expect, test } from 'vitest';
import type { Leaning } from '../../src/question/question.ts';
import { ask, reply, today } from '../ask.ts';

describe('a turn that leaves out the job', () => {
  test.each([
    [['what is an isse', 'cool, how do people get into it'], 'entry-path', ['systems-security-engineer']],
    [
      ['red teamer vs pentester', 'which one pays more?'],
      'compare',
      ['red-team-operator', 'penetration-tester'],
    ],
    [['analyst salary?', 'the SOC kind'], 'salary', ['soc-analyst']],
    [['soc analyst pay', 'hmm ok and for 2023?'], 'salary', ['soc-analyst']],
    [
      ['information security officer salary', 'what would that be in germany?'],
      'salary',
      ['information-security-officer'],
    ],
    [['outlook for leaders in security', 'and juniors?'], 'outlook', ['entry-level-cybersecurity']],
    [['are more companies hiring ai security engineers', 'how come?'], 'demand', ['ai-security-engineer']],
    [['what does an architect earn', 'cloud'], 'salary', ['cloud-security-engineer']],
    [['what does a threat hunter do?', 'is it at risk'], 'trend', ['threat-hunter']],
    [['ir salary', 'the manager one'], 'salary', ['incident-response-manager']],
    [
      ['pentester or security auditor, whats the difference', 'certs for the first one?'],
      'certifications',
      ['penetration-tester'],
    ],
    [['certs for appsec', 'not certs, skils'], 'skills', ['application-security-engineer']],
    [['certs for a ciso', 'any good ones?'], 'certifications', ['ciso']],
    [['salary?', 'red team operator'], 'salary', ['red-team-operator']],
    [['soc analyst salary', 'is it going up'], 'salary', ['soc-analyst']],
    [['what is a grc analyst', 'what should i cook tonight'], 'out-of-scope', []],
  ])('%j', (turns, intent, roles) => {
    expect(ask(...turns).part).toMatchObject({ intent, roles });
  });
});

test('another occupation ends the subject', () => {
  expect(
    ask('what does a soc analyst earn in the uk', 'what does a nurse earn?', 'and in germany?').part.roles,
  ).toEqual([]);
});

describe('a thread that outlives its knowledge', () => {
  const leaning = ask('soc analyst salary').question.leaning as Leaning;
  test.each([
    ['a job', { ...leaning, roles: ['gone-role'] }],
    ['a word with several meanings', { ...leaning, roles: [], asked: 'salary', ambiguous: 'constructor' }],
    ['a kind of question', { ...leaning, intent: 'gone' }],
    ['everything', {}],
  ])('is forgotten where it holds %s that is gone', (_, kept) => {
    const { question } = reply('and in germany?', { today, leaning: kept as Leaning });
    expect(question.parts[0].roles).toEqual([]);
  });
});

test('skills of two jobs are told for each', () => {
  expect(ask('security researcher vs vulnerability researcher', 'skills for both?').text).toMatch(
    /Security Researcher, [\s\S]*Vulnerability Researcher, /,
  );
});
