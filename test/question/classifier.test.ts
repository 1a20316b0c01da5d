import { expect, test } from 'vitest';
import { fitWeights, withBorder } from '../../bench/fit-rejector.ts';
import { train, without } from '../../src/question/classifier.ts';
import { signalsOf, trusts } from '../../src/question/rejector.ts';

const example = (label: string, text: string) => ({ label, words: text.split(' ') });
const examples = [
  example('buy', 'where can i buy apples'),
  example('buy', 'apples for sale near me'),
  example('buy', 'cheap pears to buy'),
  example('grow', 'how do i grow apples'),
  example('grow', 'planting a pear tree'),
  example('grow', 'watering young trees'),
  example('other', 'what time is it'),
  example('other', 'tell me a joke'),
  example('other', 'who won the match'),
];
const classify = train(examples);
const guess = (text: string) => classify(text.split(' '));

test('it learns labels from examples of any subject', () => {
  expect(guess('buy cheap apples').guesses[0]?.label).toBe('buy');
  expect(guess('grow a pear tree').guesses[0]?.label).toBe('grow');
});

test('probabilities add up to one, and words it never saw are counted', () => {
  const { guesses, known } = guess('buy zebras');
  expect(guesses.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
  expect(known).toBeGreaterThan(0);
  expect(known).toBeLessThan(1);
});

test('a label fits the words that its examples hold', () => {
  const fits = new Map(guess('apples for sale').guesses.map(({ label, fits }) => [label, fits]));
  expect(fits.get('buy')).toBeCloseTo(1);
  expect(fits.get('other')).toBe(0);
});

test('with one label ruled out the others add up to one', () => {
  const others = without(guess('buy cheap apples').guesses, 'buy');
  expect(others.map(({ label }) => label)).not.toContain('buy');
  expect(others.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1);
});

test('the same examples give the same probabilities', () => {
  expect(train(examples)(['buy', 'pears'])).toEqual(classify(['buy', 'pears']));
});

test('the rejector learns from examples what to refuse', () => {
  const sample = (text: string, inside: boolean) => ({
    ...signalsOf(guess(text), { outside: 'other', named: false }),
    inside,
    right: inside,
  });
  const samples = [
    sample('where to buy pears', true),
    sample('how to grow trees', true),
    sample('what a match it is', false),
    sample('tell me who won', false),
  ];
  const rejector = withBorder(fitWeights(samples), samples, 1);
  expect(samples.map((one) => trusts(one, rejector))).toEqual([true, true, false, false]);
});
