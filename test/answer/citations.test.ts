import { expect, test } from 'vitest';
import { ask, knowledge } from '../ask.ts';

/** The question behind a button. */
function questionOf(message: ReturnType<typeof ask>['message'], label: string): string {
  for (const block of message.blocks)
    if (block.type === 'actions')
      for (const element of block.elements)
        if (element.type === 'button' && element.text.text === label) return element.value ?? '';
  throw new Error(`no button "${label}"`);
}

test('a reply with figures can be cited: publisher, title, year of the data, link, licence, day read, us last', () => {
  const { message } = ask('how big is the workforce gap?');
  const cited = ask(questionOf(message, 'Cite')).text;
  expect(cited).toMatch(/^\d+ figures to quote, each with its source\./);
  expect(cited).toMatch(
    /ISC2, 2024 ISC2 Cybersecurity Workforce Study.*https:\/\/www\.isc2\.org\/\S+\. Data: 2024.* Licence: .*Read on \d{4}-\d{2}-\d{2}, via CyberJobs\./,
  );
});

test('every figure can be cited', () => {
  for (const { id, source } of knowledge.figures.values())
    expect(ask(`cite ${id}`).text).toContain(knowledge.sources.get(source)?.licence);
});

test('a reply without figures has nothing to cite', () => {
  expect(() => questionOf(ask('hello').message, 'Cite')).toThrow();
});

test('a topic can be cited by name', () => {
  expect(ask('cite women').text).toContain('Open Government Licence v3.0');
});
