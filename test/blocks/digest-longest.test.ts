import { expect, test } from 'vitest';
import { renderDigest } from '../../src/blocks/digest.ts';
import { validate } from '../../src/blocks/validate.ts';
import { weeksInARow } from '../digest/weeks.ts';
import { stretched } from './stretched.ts';

test.each([{}, { topics: ['workforce-gap', 'entry-level-cuts'] }, { roles: ['soc-analyst'] }])(
  'with the longest names Slack would take the digests for %j',
  (follows) => {
    for (const { digest } of weeksInARow(60, follows, stretched)) {
      const message = renderDigest(digest, 'C1');
      expect(validate(message, 'message')).toEqual([]);
      expect(message.blocks.length).toBeLessThanOrEqual(15);
    }
  },
);
