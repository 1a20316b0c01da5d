import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';

describe('what a series does to answers', () => {
  test('without a year only the newest point of a line is told', () => {
    const { text } = ask('What do infosec analysts earn per BLS?');
    expect(text).toMatch(/^The median pay of information security analysts was 124,910 USD/);
    expect(text).toContain('92,160');
    expect(text).not.toMatch(/\(United States, May 202[0-3]/);
  });

  test('with a year its points are told, the median first', () => {
    const { text } = ask('What did infosec analysts earn in 2022 per BLS?');
    expect(text).toMatch(
      /^The median pay of information security analysts was 112,000 USD a year \(United States, May 2022/,
    );
    expect(text).toContain('141,130');
  });

  test('a round number is not taken for some year of a line, its own number is', () => {
    expect(ask('check security analysts earn $110,000').text).not.toContain('112,000 USD');
    expect(ask('check security analysts earn $110,000 in 2022').text).toContain('112,000 USD');
    expect(ask('check security analysts earn $112,000').text).toContain('May 2022');
  });

  test('official pay leads with the newest', () => {
    expect(ask('official pay').text).toMatch(
      /^The median pay of information security analysts was 124,910 USD/,
    );
  });
});
