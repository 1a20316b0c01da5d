import { describe, expect, test } from 'vitest';
import { createSpelling } from '../../src/question/spelling.ts';

const correct = createSpelling(
  new Set([
    'salary',
    'security',
    'certification',
    'teaching',
    'touch',
    'remote',
    'cloud',
    'could',
    'last',
    'wage',
    'risk',
  ]),
  { never: new Set(['teaching']), rather: new Set(['cloud']), common: new Set(['last', 'wage', 'risk']) },
);

describe('a word nobody knows becomes the nearest known one', () => {
  test.each([
    ['salry', 'salary'],
    ['slaary', 'salary'],
    ['sceuity', 'security'],
    ['certifcaton', 'certification'],
    ['ermote', 'remote'],
    ['clould', 'cloud'],
    ['lsat', 'last'],
    ['wag', 'wage'],
    ['rsik', 'risk'],
  ])('%s', (typed, meant) => {
    expect(correct(typed)).toBe(meant);
  });
});

describe('and stays as typed', () => {
  test.each([
    ['known', 'salary'],
    ['too far from any', 'zebra'],
    ['two mistakes from a word of another field', 'touching'],
    ['short, and near a word that is rare', 'tuch'],
    ['with a digit', 'salary2'],
    ['of two letters', 'wa'],
  ])('%s: %s', (_, typed) => {
    expect(correct(typed)).toBe(typed);
  });
});
