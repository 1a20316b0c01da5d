import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/answer/figure.ts';
import { createCompose, isEmpty, itemsOf } from '../../src/digest/compose.ts';
import type { Asked, Digest } from '../../src/digest/digest.ts';
import { knowledge } from '../ask.ts';
import { firstAsked, weeksInARow } from './weeks.ts';

const TOPICS = ['workforce-gap', 'entry-level-cuts'];
const FOLLOWED = [
  { name: 'nothing', follows: {} },
  { name: 'two topics', follows: { topics: TOPICS } },
  { name: 'one role', follows: { roles: ['soc-analyst'] } },
];

/** Every figure told in its own right; the one before it is there to be compared with. */
const toldIn = ({ moved, figure, role, claim }: Digest): Figure[] => [
  ...moved.map((one) => one.figure),
  ...(figure ? [figure.figure, ...figure.others] : []),
  ...(role?.figures ?? []),
  ...(claim?.figures ?? []),
];

describe.each(FOLLOWED)('sixty weeks in a channel that follows $name', ({ follows }) => {
  const weeks = weeksInARow(60, follows);

  test('nothing is told twice, neither in one digest nor in a later one', () => {
    for (const { digest, shown } of weeks) {
      const items = itemsOf(digest);
      expect(items.filter((item) => shown.has(item))).toEqual([]);
      const ids = toldIn(digest).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('nothing is old, and an unverified figure is never that of the week', () => {
    for (const { digest } of weeks) {
      const { claim, figure } = digest;
      const fresh = toldIn({ ...digest, claim: undefined });
      expect(fresh.filter(({ old }) => old)).toEqual([]);
      expect(figure?.figure.evidence).not.toBe('unverified');
      expect(!claim || claim.behind.length === 0 || claim.behind.some(({ old }) => !old)).toBe(true);
    }
  });

  test('what was read before the first digest is news only there', () => {
    expect(weeks[0]?.digest.moved.length).toBeGreaterThan(0);
    expect(weeks.slice(1).flatMap(({ digest }) => digest.moved)).toEqual([]);
  });

  test('it gets shorter as the knowledge runs out', () => {
    const told = (part: typeof weeks) => part.flatMap(({ digest }) => itemsOf(digest)).length;
    expect(told(weeks.slice(0, 20))).toBeGreaterThan(told(weeks.slice(40)));
  });
});

test.each(FOLLOWED.slice(1))('a channel that follows $name hears nothing in the end', ({ follows }) => {
  const empty = weeksInARow(60, follows).map(({ digest }) => isEmpty(digest));
  const end = empty.indexOf(true);
  expect(end).toBeGreaterThan(1);
  expect(empty.slice(end)).not.toContain(false);
});

test('a channel that follows nothing is told a figure and a job every week of a year', () => {
  const weeks = weeksInARow(52, {});
  for (const { digest } of weeks) expect(digest).toMatchObject({ figure: {}, role: {} });
  for (const { digest } of weeks.slice(0, 30)) expect(digest).toMatchObject({ claim: {} });
});

test('different weeks have different topics, and publishers who disagree come early', () => {
  const figures = weeksInARow(12, {}).map(({ digest }) => digest.figure);
  expect(new Set(figures.map((one) => one?.topic?.id)).size).toBeGreaterThan(10);
  expect(figures.slice(0, 6).filter((one) => one?.conflict).length).toBeGreaterThan(1);
});

test('publishers who disagree are shown together or not at all, while none of them is old', () => {
  const disagreeing = weeksInARow(60, {}).flatMap(({ digest: { day, figure } }) => {
    const oldBefore = day.subtract({ months: 24 }).toString();
    const isOld = (id: string) => (knowledge.figures.get(id)?.period.to ?? '') < oldBefore;
    const conflicts = knowledge.conflicts.filter(({ figures }) => figures.includes(figure?.figure.id ?? ''));
    return conflicts.some(({ figures }) => !figures.some(isOld)) && figure ? [figure] : [];
  });
  expect(disagreeing.length).toBeGreaterThan(2);
  for (const { figure, conflict, others } of disagreeing)
    expect([figure, ...others].map(({ id }) => id).sort()).toEqual(conflict?.figures.toSorted());
});

test('jobs come from different families in turn', () => {
  const roles = weeksInARow(12, {}).flatMap(({ digest }) => digest.role?.impact.role ?? []);
  expect(new Set(roles.map(({ family }) => family)).size).toBeGreaterThan(3);
  expect(roles.every(({ kind }) => kind === 'role')).toBe(true);
});

test('the same asked gives the same digest', () => {
  const [one, other] = [createCompose(knowledge), createCompose(knowledge)];
  const later: Asked = { ...firstAsked(), since: firstAsked().posting.day };
  const expected = other(later);
  expect(one(firstAsked())).toEqual(other(firstAsked()));
  expect(one(later)).toEqual(expected);
});

test('who follows topics hears of these topics only', () => {
  const metrics = TOPICS.flatMap((id) => knowledge.topics.get(id)?.metrics ?? []);
  for (const { digest } of weeksInARow(20, { topics: TOPICS })) {
    const { moved, figure, role, claim } = digest;
    for (const one of [...moved, ...(figure ? [figure] : [])]) expect(metrics).toContain(one.figure.metric);
    expect(role).toBeUndefined();
    if (claim) expect(claim.claim.topics.some((id) => TOPICS.includes(id))).toBe(true);
  }
});

test('who follows a job hears of this job only', () => {
  const [first, second] = weeksInARow(2, { roles: ['ciso'] }).map(({ digest }) => digest);
  expect(first).toMatchObject({ role: { impact: { role: { id: 'ciso' } } } });
  expect(first?.moved.every(({ figure }) => figure.subject === 'ciso')).toBe(true);
  expect(first?.claim?.claim.roles).toContain('ciso');
  expect(second?.role).toBeUndefined();
});

test('a topic that is gone is not replaced by everything', () => {
  expect(isEmpty(createCompose(knowledge)(firstAsked({ topics: ['no-longer-there'] })))).toBe(true);
});

test('a digest is put together in well under a millisecond, many on one day', () => {
  const compose = createCompose(knowledge);
  const asked = firstAsked();
  compose(asked);
  const started = performance.now();
  for (let times = 0; times < 300; times++) compose(asked);
  expect((performance.now() - started) / 300).toBeLessThan(1);
});
