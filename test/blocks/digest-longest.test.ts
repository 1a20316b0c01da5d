import { expect, test } from 'vitest';
import { renderDigest } from '../../src/blocks/digest.ts';
import { validate } from '../../src/blocks/validate.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { knowledge } from '../ask.ts';
import { weeksInARow } from '../digest/weeks.ts';

const long = (text: string, most: number) =>
  `${text} ${'& <wide> words '.repeat(most)}`.slice(0, most).trimEnd();
const mapped = <T>(map: ReadonlyMap<string, T>, change: (value: T) => T) =>
  new Map([...map].map(([id, value]) => [id, change(value)]));

/** As long as an editor may make it. */
const stretched: Knowledge = {
  ...knowledge,
  roles: mapped(knowledge.roles, (role) => ({
    ...role,
    name: long(role.name, 60),
    ai: { ...role.ai, reason: long(role.ai.reason, 240), sources: [...knowledge.sources.keys()].slice(0, 4) },
  })),
  sources: mapped(knowledge.sources, (source) => ({
    ...source,
    publisher: long(source.publisher, 80),
    title: long(source.title, 200),
    url: `${source.url}?${'x'.repeat(300)}`.slice(0, 300),
  })),
  figures: mapped(knowledge.figures, (point) => ({
    ...point,
    says: long(point.says, 220),
    definition: long(point.definition, 260),
    place: { ...point.place, label: long(point.place.label, 60) },
    period: { ...point.period, label: long(point.period.label, 60) },
  })),
  claims: mapped(knowledge.claims, (claim) => ({
    ...claim,
    claim: long(claim.claim, 240),
    answer: long(claim.answer, 400),
    safe: long(claim.safe, 300),
    figures: [...knowledge.figures.keys()].slice(0, 8),
  })),
  topics: mapped(knowledge.topics, (topic) => ({
    ...topic,
    name: long(topic.name, 60),
    about: long(topic.about, 240),
  })),
  conflicts: knowledge.conflicts.map((one) => ({
    ...one,
    answer: long(one.answer, 300),
    why: long(one.why, 300),
  })),
};

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
