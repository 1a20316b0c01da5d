import { describe, expect, test } from 'vitest';
import { ask, knowledge } from '../ask.ts';

describe('the founding document is answered in plain words, first line first', () => {
  test.each([
    ['how many AI job postings were there in October 2024?', /16,000.*October 2024.*Aura/],
    ['what share of job postings ask for AI skills?', /1\.8%.*2024.*1\.4% in 2023.*all occupations/],
    ['is security among the top domains hiring for AI skills?', /Not shown.*10%.*CyberSeek/],
    ['how much do AI engineers make?', /206,000 USD.*50,000.*not for security/],
    ['where is demand for AI security strongest?', /San Francisco.*DC, Virginia and Maryland/],
    ['does hybrid work spread AI security jobs?', /San Francisco/],
    ['is AI reducing entry level security jobs?', /32% of organisations.*SANS/],
    ['are entry level security jobs competitive?', /competitive.*10% more entry-level workers than jobs/],
    ['what does agentic AI do to entry-level jobs?', /Not known.*agentic AI/],
    ['is there growth at mid and executive level?', /Mixed.*experienced/],
    ['are startups hiring heads of security and product security people?', /Heads of Security.*57%/],
    ['which new roles does AI create in security?', /AI Security Engineer, MLSecOps Engineer/],
    ['is demand for AI security engineers growing?', /32% of organisations/],
    ['is there demand for mlsecops?', /Not known: MLSecOps/],
    ['is AI governance a growing field?', /growing.*30% of organisations/],
    ['is there demand for ai model monitoring specialists?', /Not known: AI model monitoring/],
    ['what is the five year outlook for AI security roles?', /29%.*2024 to 2034/],
    ['does the AI trend continue through 2025?', /2\.7%.*5\.9%/],
    ['how credible are your sources?', /credible.*founding document/],
  ])('%s', (question, expected) => {
    const [first, second] = ask(question).text.split('\n');
    expect(`${first} ${first?.startsWith('AI security and governance') ? second : ''}`).toMatch(expected);
  });
});

test('all eighteen claims are there, each with a verdict', () => {
  const founding = [...knowledge.claims.values()].filter(({ origin }) => origin === 'founding-document');
  expect(founding).toHaveLength(18);
});

test('AI engineer pay is never given as security pay', () => {
  const { text, answer } = ask('how much does an AI security engineer earn?');
  expect(text.split('\n')[0]).toMatch(
    /^Not known: the open pay data hold no usable record of AI Security Engineer/,
  );
  expect(text).toContain('AI engineers in general, not for security');
  expect(answer).toMatchObject({ kind: 'pay', levels: [], published: [] });
});
