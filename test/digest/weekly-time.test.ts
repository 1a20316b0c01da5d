import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPosting } from '../../src/digest/due.ts';
import { readDigestCommand } from '../../src/digest/typed.ts';
import { postingAfter, postingUpTo } from '../../src/digest/weekly-time.ts';
import { zoneNamed } from '../../src/digest/zones.ts';

const after = (weekday: number, time: string, zone: string, moment: string) =>
  postingAfter({ weekday, time, zone }, Temporal.Instant.from(moment));

test.each([
  // Summer time ends and begins: nine o'clock stays nine o'clock.
  [
    'Europe/Zurich, before the clocks go back',
    7,
    '09:00',
    'Europe/Zurich',
    '2026-10-19T00:00Z',
    '2026-10-25T09:00:00+01:00',
  ],
  [
    'Europe/Zurich, the week before that',
    7,
    '09:00',
    'Europe/Zurich',
    '2026-10-12T00:00Z',
    '2026-10-18T09:00:00+02:00',
  ],
  [
    'Europe/Zurich, clocks go forward',
    7,
    '09:00',
    'Europe/Zurich',
    '2027-03-23T00:00Z',
    '2027-03-28T09:00:00+02:00',
  ],
  [
    'New York, clocks go back',
    7,
    '09:00',
    'America/New_York',
    '2026-10-27T00:00Z',
    '2026-11-01T09:00:00-05:00',
  ],
  [
    'New York, clocks go forward',
    7,
    '09:00',
    'America/New_York',
    '2027-03-09T00:00Z',
    '2027-03-14T09:00:00-04:00',
  ],
  [
    'Lord Howe, half an hour back',
    7,
    '09:00',
    'Australia/Lord_Howe',
    '2027-03-30T00:00Z',
    '2027-04-04T09:00:00+10:30',
  ],
  [
    'Lord Howe, half an hour forward',
    7,
    '09:00',
    'Australia/Lord_Howe',
    '2026-09-29T00:00Z',
    '2026-10-04T09:00:00+11:00',
  ],
  [
    'a time that does not exist in Zurich moves forward',
    7,
    '02:30',
    'Europe/Zurich',
    '2027-03-23T00:00Z',
    '2027-03-28T03:30:00+02:00',
  ],
  [
    'a time that does not exist on Lord Howe too',
    7,
    '02:15',
    'Australia/Lord_Howe',
    '2026-09-29T00:00Z',
    '2026-10-04T02:45:00+11:00',
  ],
  [
    'of a time that exists twice in New York the first counts',
    7,
    '01:30',
    'America/New_York',
    '2026-10-27T00:00Z',
    '2026-11-01T01:30:00-04:00',
  ],
  [
    'of a time that exists twice on Lord Howe too',
    7,
    '01:45',
    'Australia/Lord_Howe',
    '2027-03-30T00:00Z',
    '2027-04-04T01:45:00+11:00',
  ],
  [
    'Kathmandu, three quarters of an hour off',
    1,
    '09:00',
    'Asia/Kathmandu',
    '2026-11-24T00:00Z',
    '2026-11-30T09:00:00+05:45',
  ],
  ['the same day, later', 2, '09:00', 'UTC', '2026-11-24T08:59Z', '2026-11-24T09:00:00+00:00'],
  ['the same minute is over', 2, '09:00', 'UTC', '2026-11-24T09:00Z', '2026-12-01T09:00:00+00:00'],
] as const)('%s', (_, weekday, time, zone, moment, expected) => {
  expect(after(weekday, time, zone, moment).at.toString({ timeZoneName: 'never' })).toBe(expected);
});

test.each([
  ['2026-12-28T00:00Z', 7, '2026-W53'],
  ['2026-12-28T00:00Z', 5, '2026-W53'],
  ['2027-01-03T12:00Z', 1, '2027-W01'],
  ['2024-12-29T12:00Z', 1, '2025-W01'],
])('after %s the posting of weekday %i belongs to week %s', (moment, weekday, week) => {
  expect(after(weekday, '09:00', 'Europe/Zurich', moment).week).toBe(week);
});

test('over any two years in any zone there is one posting a week, and each comes after the one before', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  const times = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }));
  const two = (part: number) => String(part).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 1, max: 7 }),
      times,
      (zone, weekday, [hour, minute]) => {
        const weekly = { weekday, time: `${two(hour)}:${two(minute)}`, zone };
        let posting = postingAfter(weekly, Temporal.Instant.from('2026-01-01T00:00Z'));
        const weeks = new Set([posting.week]);
        for (let at = 0; at < 104; at++) {
          const next = postingAfter(weekly, posting.at.toInstant());
          expect(postingUpTo(weekly, next.at.toInstant()).week).toBe(next.week);
          expect(posting.at.until(next.at, { largestUnit: 'hours' }).hours).toBeGreaterThan(160);
          weeks.add(next.week);
          posting = next;
        }
        expect(weeks.size).toBe(105);
      },
    ),
    { numRuns: 60 },
  );
});

test('a week that has had its digest is passed over', () => {
  const weekly = { weekday: 5, time: '12:00', zone: 'UTC' };
  const now = Temporal.Instant.from('2026-11-30T10:00Z');
  expect(firstPosting(weekly, now).week).toBe('2026-W49');
  expect(firstPosting(weekly, now, new Set(['2026-W49'])).week).toBe('2026-W50');
});

test.each([
  ['monday 09:00 Europe/Zurich', { weekday: 1, time: '09:00', zone: 'Europe/Zurich' }],
  ['monday 09:00 zürich', { weekday: 1, time: '09:00', zone: 'Europe/Zurich' }],
  ['Mon 9', { weekday: 1, time: '09:00', zone: 'Asia/Tokyo' }],
  ['fridays at 5:30pm new york', { weekday: 5, time: '17:30', zone: 'America/New_York' }],
  ['  SUNDAY 0:00  kathmandu ', { weekday: 7, time: '00:00', zone: 'Asia/Kathmandu' }],
  ['every monday at 9 am in zurich.', { weekday: 1, time: '09:00', zone: 'Europe/Zurich' }],
  ['tue 12am utc', { weekday: 2, time: '00:00', zone: 'UTC' }],
])('“%s” sets a digest', (typed, weekly) => {
  expect(readDigestCommand(typed, 'Asia/Tokyo')).toEqual({ kind: 'set', weekly });
});

test.each([
  ['monday', undefined, /a time of day such as 09:00 after Monday/],
  ['monday 25:00', undefined, /“25:00” is no time of day: write it like 09:00/],
  ['monday 09:00 mars', undefined, /no time zone “mars”: type a city, or a name such as Europe\/Zurich/],
  ['monday 09:00 +02:00', undefined, /no time zone/],
  ['monday 09:00', undefined, /I do not know your time zone/],
  ['whenever you like', 'UTC', /I do not know “digest whenever you like”/],
])('“%s” says what to type instead', (typed, zone, words) => {
  expect(readDigestCommand(typed, zone)).toMatchObject({
    kind: 'unclear',
    problem: expect.stringMatching(words),
  });
});

test('anything typed is read or refused, and zones always work', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      readDigestCommand(typed, 'UTC');
      const zone = zoneNamed(typed);
      if (zone) Temporal.Now.zonedDateTimeISO(zone);
    }),
  );
});
