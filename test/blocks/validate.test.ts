import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHome } from '../../src/blocks/home.ts';
import { withShare } from '../../src/blocks/share.ts';
import { validate } from '../../src/blocks/validate.ts';
import { ask, knowledge } from '../ask.ts';

const say = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const codes = (blocks: unknown[]) =>
  validate({ text: 'x', blocks }, 'message').map(({ pointer, code }) => `${pointer} ${code}`);

test('it finds what Slack would refuse, and where', () => {
  expect(codes([{ type: 'nonsense' }])).toEqual(['/blocks/0/type unknown_block']);
  expect(codes([say('x'.repeat(3001))])).toEqual(['/blocks/0/text/text too_long']);
  expect(codes(Array.from({ length: 51 }, () => ({ type: 'divider' })))).toEqual(['/blocks too_many_blocks']);
  expect(codes([{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }])).toEqual([
    '/blocks/0/text/type wrong_text_type',
  ]);
  expect(
    codes([
      { type: 'divider', block_id: 'a' },
      { type: 'divider', block_id: 'a' },
    ]),
  ).toEqual(['/blocks duplicate_block_id']);
  expect(codes([say('<!channel> hello')])).toEqual(['/blocks/0/text/text broadcast']);
  expect(validate({ blocks: [] }, 'message').map(({ code }) => code)).toEqual(['empty_text']);
});

test('it never throws', () => {
  fc.assert(fc.property(fc.anything(), (payload) => Array.isArray(validate(payload, 'message'))));
});

const roles = [...knowledge.roles.values()];
const topics = [...knowledge.topics.values()];
const questions = [
  ...roles.flatMap(({ name, neighbours }) => [
    ...['role', 'skills', 'certs', 'path'].map((word) => `${word} ${name}`),
    ...['demand for', 'outlook for', 'salary of', 'how has AI changed'].map((words) => `${words} ${name}`),
    `compare ${name} vs ${knowledge.roles.get(neighbours[0] ?? '')?.name}`,
  ]),
  ...topics.flatMap(({ name }) => [`stats ${name}`, `sources ${name}`]),
  ...Object.keys(knowledge.language.ambiguous),
  'roles',
  'stats',
  'sources',
  'help',
  'hello',
  'weather',
  'qwertz',
  'role unicorn tamer',
];

test.each(questions)(
  'Slack would take the reply to "%s", and its text says the same as its blocks',
  (question) => {
    const { message } = ask(question);
    expect(validate(withShare(message, question), 'message')).toEqual([]);
    expect(message.text.length).toBeGreaterThan(20);
    expect(message.text).not.toMatch(/undefined|\[object|\[\d\]/);
  },
);

test('Slack would take the Home tab', () => {
  expect(validate(renderHome({ statuses: [], isAdmin: false }, knowledge), 'home')).toEqual([]);
});

test('what a person typed comes out inert', () => {
  const { message } = ask('role <!channel> *bold* https://evil.example/x <@U123|x> zzgrblfx');
  const drawn = JSON.stringify(message);
  expect(drawn).not.toMatch(/<!|<@|evil\.example|https:\/\/evil|\*bold\*/);
});

test('any input ends in a reply', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('a'.repeat(100_000), '((((', '{"a":1}', '‮evil', 'é'.repeat(5000)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(validate(ask(text).message, 'message')).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
