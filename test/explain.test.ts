import { describe, expect, test } from 'vitest';
import { explain } from '../src/explain.ts';
import { roleById } from '../src/knowledge/knowledge.ts';
import { createReply } from '../src/reply.ts';
import { ask, knowledge, reply, today } from './ask.ts';

const explained = (text: string) => explain(reply(text, { today }));

describe('an explanation shows', () => {
  test('what was corrected, what was found with its confidence, and the rule that decided', () => {
    const text = explained('senoir pentester pay in germny 2024');
    expect(text).toMatch(/^corrected +senoir → senior, germny → germany$/m);
    expect(text).toMatch(/"senior" level senior \(83 %\), "pentester" role penetration-tester \(100 %\)/);
    expect(text).toMatch(
      /^slots +roles: penetration-tester; places: Germany; country: DE; level: senior; year: 2024$/m,
    );
    expect(text).toMatch(/^intents +salary \d+ %/m);
    expect(text).toMatch(/^decided +salary \(\d+ %\), by the rule: /m);
  });

  test('which claim a number was recognised as', () => {
    expect(explained('there are 3.5 million unfilled jobs')).toContain(
      '3.5 million: claim unfilled-3-5-million',
    );
  });

  test('each part of a message', () => {
    expect(explained('what does a ciso do? which certs fit a pentester?')).toMatch(
      /^Part 1\n[\s\S]*^Part 2\n/m,
    );
  });
});

test('one line of knowledge mends a wrong answer: the example of README', () => {
  const question = 'skills for a packet herder';
  expect(ask(question).part.intent).toBe('out-of-scope');
  const role = roleById(knowledge, 'network-security-engineer');
  const roles = new Map(knowledge.roles).set(role.id, {
    ...role,
    aliases: [...role.aliases, 'packet herder'],
  });
  const mended = createReply({ ...knowledge, roles })(question, { today });
  expect(mended.question.parts[0]).toMatchObject({ intent: 'skills', roles: ['network-security-engineer'] });
});
