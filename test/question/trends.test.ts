import { describe, expect, test } from 'vitest';
import { ask } from '../ask.ts';
import { type Understood, understands } from './understands.ts';

describe('in a thread, a turn goes on with the topic before', () => {
  test.each<[string, Understood]>([
    [
      'is AI hiring growing in the UK? || and germany?',
      { topics: ['ai-postings'], country: 'DE', asks: ['change'] },
    ],
    ['is the gap shrinking || and in the uk?', { intent: 'trend', topics: ['workforce-gap'], country: 'GB' }],
    ['is the gap shrinking || in cyber?', { intent: 'trend', topics: ['workforce-gap'] }],
    [
      'compare the AI share in the US and Germany || and canada?',
      { topics: ['ai-posting-share'], country: 'CA' },
    ],
    [
      'compare the AI share in the UK and Germany || compare with the US',
      { topics: ['ai-posting-share'], places: ['United Kingdom', 'Germany', 'United States'] },
    ],
    [
      'is AI hiring growing in the UK? || compare with the US',
      { topics: ['ai-postings'], places: ['United Kingdom', 'United States'] },
    ],
    [
      'are job postings falling || and in the uk',
      { intent: 'trend', topics: ['all-postings'], country: 'GB' },
    ],
    ['are job postings falling || in cyber?', { intent: 'trend', topics: ['security-postings'] }],
    ['workforce gap || chart?', { intent: 'trend', topics: ['workforce-gap'], asks: ['trend'] }],
  ])('%s', understands);
});

describe('a trend is of what is named', () => {
  test.each<[string, Understood]>([
    ['wages for security people going up or down?', { topics: ['official-pay'], asks: ['pay', 'change'] }],
    ['did pay go up', { topics: ['official-pay'], asks: ['pay', 'change'] }],
    ['are salaries dropping', { topics: ['official-pay'], asks: ['pay', 'change'] }],
    ['cyber jobs drying up?', { intent: 'trend', topics: ['security-postings'] }],
    ['job ads for security down or up since covid', { intent: 'trend', topics: ['security-postings'] }],
    ['did the boom in security hiring end', { intent: 'trend', topics: ['security-postings'] }],
    ['us job market vs before covid', { intent: 'trend', topics: ['all-postings'] }],
    ['jobs on indeed this year', { topics: ['all-postings'], year: 2026 }],
    [
      'is cybersecurity employment growing in the US according to BLS',
      { topics: ['workforce-size'], country: 'US', asks: ['change'] },
    ],
    ['trend jobs bls', { intent: 'trend', topics: ['workforce-size'] }],
    ['bls median pay 2020 to 2024', { topics: ['official-pay'], year: undefined, asks: ['official'] }],
    ['trend cyberseek', { intent: 'trend', topics: ['security-postings'] }],
    ['cyberseek postings chart', { topics: ['security-postings'], asks: ['trend'] }],
    ['trend isc2', { intent: 'trend', topics: ['workforce-size'] }],
    ['isc2 workforce chart', { topics: ['workforce-size'], asks: ['trend'] }],
    ['show chart of cyber workforce gap', { topics: ['workforce-gap'], asks: ['trend'] }],
    ['chart of AI job postings', { topics: ['ai-postings'], asks: ['trend'] }],
    ['trend ai', { intent: 'trend', topics: ['ai-posting-share'] }],
    ['is AI taking over job ads in italy?', { intent: 'trend', topics: ['ai-posting-share'], country: 'IT' }],
    ['how many people were laid off in cyber each year', { topics: ['layoffs'], asks: ['change'] }],
    ['trend remote', { intent: 'trend', topics: ['remote-work'] }],
    ['what will ai share be in 2027', { topics: ['ai-posting-share'], year: 2027 }],
    ['isc2 gap 2025', { topics: ['workforce-gap'], year: 2025 }],
    ['workforce gap forecast 2026', { topics: ['workforce-gap'], year: 2026 }],
    ['is ai changing security?', { intent: 'trend', topics: ['ai-at-work'] }],
    ['is my job safe', { intent: 'trend', topics: ['ai-at-work'] }],
  ])('%s', understands);

  test.each(['trends?', 'what has changed?', 'show me a chart'])(
    '%s names nothing, so topics are offered',
    (text) => {
      expect(ask(text).answer.kind).toBe('topics');
    },
  );
});
