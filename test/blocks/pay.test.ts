import { expect, test } from 'vitest';
import { figuresIn } from '../../src/answer/outcome.ts';
import { withShare } from '../../src/blocks/share.ts';
import { validate } from '../../src/blocks/validate.ts';
import { ENOUGH } from '../../src/knowledge/pay.ts';
import { ask, knowledge } from '../ask.ts';

const jobs = [...knowledge.roles.values()].filter(({ kind }) => kind === 'role');
const QUESTIONS = [
  'salary %',
  'senior % salary uk',
  'entry level % pay 2024',
  'trend %',
  '% salary remote',
  'role %',
];

test.each(QUESTIONS)(
  '%s: for every job Slack would take the reply, and every figure stands in its text',
  (form) => {
    for (const { name } of jobs) {
      const question = form.replace('%', name);
      const { message, text, answer } = ask(question);
      expect(validate(withShare(message, question), 'message'), question).toEqual([]);
      expect(text, question).not.toMatch(/undefined|NaN|\[object| {2}/);
      for (const { value, source } of figuresIn(answer).filter(
        ({ source }) => source === knowledge.pay.source,
      ))
        expect(text, `${question}: ${source}`).toContain(Math.round(value).toLocaleString('en-US'));
    }
  },
);

test('no cell with too few records has figures', () => {
  for (const { n, figures } of knowledge.pay.cells) expect(figures !== undefined).toBe(n >= ENOUGH);
});
