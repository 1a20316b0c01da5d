import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { ask, knowledge } from '../ask.ts';

const verdictsOn = (...turns: string[]) => {
  const { answer } = ask(...turns);
  if (answer.kind !== 'fact-check') throw new Error(`answered as ${answer.kind}`);
  return answer.verdicts;
};
const claimIn = (answer: Answer) =>
  answer.kind === 'fact-check' && answer.verdicts[0]?.kind === 'claim'
    ? answer.verdicts[0].claim.id
    : undefined;

const popular = [...knowledge.claims.values()].filter(({ origin }) => origin === 'popular');

test('at least twenty statements people repeat are known by their number', () => {
  expect(popular.filter(({ numbers }) => numbers.length > 0).length).toBeGreaterThanOrEqual(20);
});

test.each(popular.filter(({ claim }) => /\d/.test(claim)))('"$claim" is recognised', ({ claim, numbers }) => {
  const found = verdictsOn(`check ${claim}`).flatMap((verdict) =>
    verdict.kind === 'claim' ? [verdict.claim] : [],
  );
  // Another entry on the same number may fit the words as well; its verdict is right too.
  expect(found.flatMap((one) => one.numbers).some((number) => numbers.includes(number))).toBe(true);
});

describe('a statement is recognised in the words people use', () => {
  test.each([
    ['there are 3.5 million unfilled jobs', 'unfilled-3-5-million'],
    ['is it true that 3.5m security positions are open?', 'unfilled-3-5-million'],
    ['my teacher said 3,500,000 vacant cyber jobs', 'unfilled-3-5-million'],
    ['a gap of 4.8 million openings', 'gap-4-8-million'],
    ['AI security engineers make 206k', 'ai-engineer-pay-in-security'],
    ['AI security engineers make $206,000', 'ai-engineer-pay-in-security'],
    ['1.8 % of security jobs need AI', 'ai-share-of-cyber-jobs'],
    ['CISOs earn 565,000 USD', 'ciso-pay-565000'],
  ])('%s', (text, claim) => {
    const { part, answer } = ask(text);
    expect(part.intent).toBe('fact-check');
    expect(claimIn(answer)).toBe(claim);
  });
});

test('a verdict says what the number is, what it is not, and a sentence to use instead', () => {
  const { text } = ask('check there are 3.5 million unfilled cybersecurity jobs');
  const [first, second, third] = text.split('\n');
  expect(first).toMatch(/^Misleading: 3\.5 million is an estimate by Cybersecurity Ventures/);
  expect(second).toContain('modelled need');
  expect(third).toMatch(/^Safe wording: .*514,000/);
});

test('a text with several numbers gets a verdict for each, and a safe sentence for each', () => {
  const { text } = ask(
    'check women are 25% of the workforce and the gap is 4.8 million; CISOs earn 565,000 USD, 41% like cats',
  );
  expect(text).toMatch(/^4 numbers, each with its check\./);
  for (const number of ['25%', '4.8 million', '565,000 USD', '41%']) expect(text).toContain(`“${number}”: `);
  expect(text.match(/^Safe wording: /gm)).toHaveLength(4);
});

test('a published figure is recognised by its number and what it measures', () => {
  const [growth] = verdictsOn('is it right that security budgets grew by 17% in 2024?');
  expect(growth).toMatchObject({
    kind: 'figure',
    figure: { id: 'ians-budget-growth-2022' },
    differs: ['Your text says 2024; this number is for 2022.'],
  });
});

describe('a verdict is of the place, the time and the direction that the sentence names', () => {
  test.each([
    [
      'is it true that the workforce gap in germany is 4.8 million',
      /^Your text says Germany; this number is for world\./,
    ],
    ['check postings for core cyber jobs rose by 32% in the uk', /^Your text says it rose; it fell\./],
    ['check security budgets grew by 6% in 2023. In 2024 security budgets grew by 8%', /^2 numbers/],
  ])('%s', (text, first) => {
    expect(ask(text).text).toMatch(first);
  });

  test('and each number is read with its own sentence', () => {
    const { text } = ask('check security budgets grew by 6% in 2023. In 2024 security budgets grew by 8%');
    expect(text).not.toContain('Your text says');
  });
});

test('a round number does not stand for another amount', () => {
  expect(verdictsOn('check security analysts earn $110,000')[0]?.kind).toBe('unknown');
  expect(verdictsOn('check there are 1 million open cybersecurity jobs')[0]?.kind).toBe('unknown');
});

test('the figure of the job named comes before one of another', () => {
  expect(verdictsOn('check CISOs earn 403,100 USD')).not.toMatchObject([
    { figure: { subject: 'deputy-cisos' } },
  ]);
});

test('the same number about something else is not taken for a known statement', () => {
  const verdicts = verdictsOn('check women are 25 percent, and 25% of jobs are remote');
  expect(verdicts).toHaveLength(2);
});

test('an unknown number is said to be unknown, with the nearest figures labelled', () => {
  const { text, answer } = ask('check that security budgets grew by 91% this year');
  expect(answer).toMatchObject({ kind: 'fact-check', verdicts: [{ kind: 'unknown' }] });
  expect(text).toMatch(/^I have no such figure/);
  expect(text).toContain('Nearest I have, not the same: ');
  expect(text).toContain('Safe wording: ');
});

test('a statement nobody repeats is said to be unknown', () => {
  expect(ask('check Gartner says half of SOC analysts are gone by 2028').text).toMatch(
    /^I know no such statement/,
  );
});

test('asked where a number comes from, the figure with that number is cited', () => {
  expect(ask('where does the 4.8 million come from').text).toMatch(
    /Organisations would need 4\.8 million[\s\S]*ISC2/,
  );
});

describe('a number that is part of a question is no statement', () => {
  test.each([
    ['is 120000 low for a security architect in denver', 'salary'],
    ['what are the next 5 years like for CISOs', 'outlook'],
    ['soc analyst with 3 years experience salary', 'salary'],
    ['tier 1 soc analyst skills', 'skills'],
    ['iso 27001 certs for an auditor', 'ambiguous'],
  ])('%s', (text, intent) => {
    expect(ask(text).part.intent).toBe(intent);
  });

  test('nor is one outside the subject', () => {
    expect(ask("what's 15% of 240").part.intent).toBe('out-of-scope');
  });
});
