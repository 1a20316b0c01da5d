import { describe, expect, test } from 'vitest';
import { renderDigest } from '../../src/blocks/digest.ts';
import { figureSentence } from '../../src/blocks/figure.ts';
import { ASK, type Message } from '../../src/blocks/kit.ts';
import { validate } from '../../src/blocks/validate.ts';
import type { Digest } from '../../src/digest/digest.ts';
import { reply, today } from '../ask.ts';
import { weeksInARow } from '../digest/weeks.ts';

const FOLLOWED = [{}, { topics: ['workforce-gap', 'entry-level-cuts'] }, { roles: ['soc-analyst'] }];

/** As a person reads it. */
const plain = ({ text }: Message) => text.replaceAll('&amp;', '&');

const buttonsOf = ({ blocks }: Message) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

describe.each(FOLLOWED)('sixty digests of a channel that follows %j', (follows) => {
  const digests = weeksInARow(60, follows).map(({ digest }) => digest);

  test('Slack would take each, and each can be read in a minute', () => {
    for (const digest of digests) {
      const message = renderDigest(digest, 'C1');
      expect(validate(message, 'message')).toEqual([]);
      expect(message.blocks.length).toBeLessThanOrEqual(15);
      expect((plain(message).split(/\nSources?:/)[0] ?? '').length).toBeLessThan(2000);
    }
  });

  test('every figure stands with its place, time and publisher, and each source has one link', () => {
    for (const digest of digests) {
      const text = plain(renderDigest(digest, 'C1'));
      const { moved, figure, role, claim } = digest;
      const alone = figure && !figure.conflict ? [figure.figure] : [];
      for (const one of [...moved.map((pair) => pair.figure), ...alone, ...(role?.figures ?? [])]) {
        expect(text).toContain(figureSentence(one).slice(0, -1));
        for (const part of [one.place.label, one.period.label, one.publishedIn.publisher])
          expect(figureSentence(one)).toContain(part);
      }
      for (const { publishedIn } of claim?.behind ?? [])
        expect(text.split(`${publishedIn.title} (${publishedIn.date})`).length).toBe(2);
    }
  });

  test('the first line says something by itself', () => {
    for (const digest of digests) {
      const [first = ''] = plain(renderDigest(digest, 'C1')).split('\n');
      expect(first).toMatch(/^[\p{Lu}\d].{30,}[.…]$/u);
      expect(first).not.toMatch(/digest/i);
    }
  });
});

const first = weeksInARow(1, {})[0]?.digest as Digest;

test('the best comes first, then what it is, then the rest', () => {
  const lines = plain(renderDigest(first, 'C1')).split('\n');
  expect(lines[0]).toBe(
    '5.88% of all postings on Indeed mentioned AI terms (United States, 30 June 2026; Indeed Hiring Lab, sells job adverts), up from 4.41% (31 December 2025).',
  );
  expect(lines[1]).toBe('Cybersecurity jobs, week of 30 November 2026');
  expect(lines.at(-1)).toContain(
    'Next digest: Monday 7 December at 09:00 (Europe/Zurich). Stop it with /cyberjobs digest off.',
  );
});

test('without anything that moved the figure of the week comes first, then the claim', () => {
  const figure = renderDigest({ ...first, moved: [] }, 'C1');
  expect(plain(figure)).toMatch(
    /^Projected growth .*\nCybersecurity jobs, .*\nFigure of the week: the next five years\nWhy they differ: /,
  );
  const claim = renderDigest({ ...first, moved: [], figure: undefined, role: undefined }, 'C1');
  expect(plain(claim)).toMatch(/^People say: “.*\nCybersecurity jobs, .*\nFact check: .*\nSafe wording: /);
  const role = renderDigest({ ...first, moved: [], figure: undefined, claim: undefined }, 'C1');
  expect(plain(role)).toMatch(/^AI Governance Specialist\. AI makes this grow /);
});

test('an empty digest is still a message', () => {
  const message = renderDigest(
    { ...first, moved: [], figure: undefined, role: undefined, claim: undefined },
    'C1',
  );
  expect(plain(message)).toMatch(/^Nothing new on cybersecurity jobs this week\./);
  expect(validate(message, 'message')).toEqual([]);
});

test('a job without figures says so', () => {
  const role = first.role && { ...first.role, figures: [], known: false };
  expect(plain(renderDigest({ ...first, role }, 'C1'))).toMatch(
    /It asks for .*, .*\. No current figure on it is known\./,
  );
});

test('every question on a button is answered; the settings button has its own id', () => {
  const elements = buttonsOf(renderDigest(first, 'C1'));
  expect(elements.at(-1)).toMatchObject({ action_id: 'digest-settings:C1', text: { text: 'Settings' } });
  const asks = elements.flatMap((one) =>
    'value' in one && ASK.test(one.action_id ?? '') ? [one.value ?? ''] : [],
  );
  expect(asks[0]).toBe('role AI Governance Specialist');
  expect(reply(asks[0] ?? '', { today }).answer).toMatchObject({
    kind: 'role',
    role: { id: 'ai-governance-specialist' },
  });
  expect(reply(asks.at(-1) ?? '', { today }).answer).toMatchObject({ kind: 'citations', left: 0 });
});

test('what is called the founding document is explained, where it is named', () => {
  const explained = 'the claims about AI and security jobs that this bot began with';
  expect(plain(renderDigest(first, 'C1'))).toContain(explained);
  expect(plain(renderDigest({ ...first, role: undefined, claim: undefined }, 'C1'))).not.toContain(explained);
});
