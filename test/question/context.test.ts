import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';

describe('who asks, and why, is no question of its own', () => {
  test.each([
    [
      'Splunk admin here, Edmonton. Review coming up on Friday. How much can I ask for?',
      { intent: 'salary', roles: ['siem-engineer'], country: 'CA' },
    ],
    [
      'My brother just made senior detection engineer. Roughly how much is it?',
      { intent: 'salary', roles: ['detection-engineer'], level: 'senior' },
    ],
    [
      'leaving the army, aiming for isso. which cert do i need',
      { intent: 'certifications', roles: ['isso'] },
    ],
    ["i'd love to become a threat hunter. how?", { intent: 'entry-path', roles: ['threat-hunter'] }],
    ['My manager is happy. What does a pentester earn?', { intent: 'salary', roles: ['penetration-tester'] }],
  ])('%s', (text, expected) => {
    const { question, part } = ask(text);
    expect(part).toMatchObject(expected);
    expect(question.parts).toHaveLength(1);
  });

  test.each([
    ['I graduated in 2015. What does a soc analyst earn?', { year: undefined }],
    ['My senior colleague left yesterday. What does a soc analyst earn?', { level: undefined }],
    ['My brother is a pentester in Leeds. What does a ciso earn?', { country: undefined, roles: ['ciso'] }],
    ['Firewall engineer. How much? US.', { country: 'US', roles: ['network-security-engineer'] }],
  ])('what is of somebody or something else stays there: %s', (text, expected) => {
    expect(ask(text).part).toMatchObject(expected);
  });

  test('a sad story before a question of ours does not refuse it', () => {
    expect(
      ask('My dog died yesterday and I am sad. I need a change in my life. How do I get into cybersecurity?')
        .part.intent,
    ).toBe('entry-path');
  });

  test('alone, such a sentence is still read as a question', () => {
    expect(ask('torn between grc analyst and pentester').part.intent).toBe('compare');
  });

  test('a long text about something else is refused, whatever one of its sentences says', () => {
    const text =
      'Hello all, I moved into the flat in August. The boiler makes a banging noise at night. The landlord sent a man who ' +
      'looked at it for five minutes. My sister says I should stop paying. I have photos and a video. How long may he take?';
    expect(ask(text).part.intent).toBe('out-of-scope');
  });

  test('courtesy beside a question outside the subject does not make it ours', () => {
    expect(ask('what does a grc analyst do', 'ok cool. which laptop should i buy?').part.intent).toBe(
      'out-of-scope',
    );
  });
});
