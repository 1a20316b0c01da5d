import type { Knowledge } from '../src/knowledge/knowledge.ts';
import type { DataPoint, Role } from '../src/knowledge/schema.ts';
import { pick } from './asked.ts';

const SYLLABLES = [
  'ba',
  'cor',
  'den',
  'fi',
  'gra',
  'hol',
  'jin',
  'ka',
  'lum',
  'mer',
  'no',
  'pas',
  'qui',
  'ro',
  'sel',
  'tor',
];
const TITLES = [
  'analyst',
  'engineer',
  'manager',
  'architect',
  'consultant',
  'officer',
  'auditor',
  'specialist',
];
const FIELDS = [
  'cloud',
  'network',
  'security',
  'identity',
  'data',
  'cyber',
  'risk',
  'platform',
  'threat',
  'privacy',
];

/** The same knowledge with that many more jobs, named half in words of ours, and data points on them, by the metrics there are. */
export function grown(
  knowledge: Knowledge,
  { roles, figures }: { roles: number; figures: number },
): Knowledge {
  const moreRoles = Array.from({ length: roles }, (_, at) => roleAt(at, knowledge));
  const points = [...knowledge.figures.values()];
  const moreFigures = Array.from({ length: figures }, (_, at): DataPoint => {
    const like = pick(points, at);
    return { ...like, id: `more-${at}`, subject: pick(moreRoles, at * 7).id, value: like.value + at };
  });
  const all = <Entry extends { id: string }>(old: ReadonlyMap<string, Entry>, more: Entry[]) =>
    new Map([...old, ...more.map((one) => [one.id, one] as const)]);
  return {
    ...knowledge,
    roles: all(knowledge.roles, moreRoles),
    figures: all(knowledge.figures, moreFigures),
  };
}

function roleAt(at: number, { roles }: Knowledge): Role {
  const like = pick([...roles.values()], at);
  const own = wordAt(at);
  const name = (nth: number) => `${own} ${pick(FIELDS, at + nth)} ${pick(TITLES, at + nth)}`;
  const others = Array.from(
    { length: 6 },
    (_, nth) => `${pick(FIELDS, at + nth)} ${wordAt(at * 11 + nth)} ${pick(TITLES, nth)}`,
  );
  return {
    ...like,
    id: `${own}-${at}`,
    name: name(0),
    aliases: [name(1), name(2), ...others],
    summary: `${like.summary} ${own} ${wordAt(at * 3)}`,
    responsibilities: like.responsibilities.map((duty, nth) => `${duty} ${wordAt(at + nth)}`),
    described: like.described.map((text, nth) => `${text} ${wordAt(at * 5 + nth)}`),
  };
}

/** One of 4,096 words of three syllables. */
const wordAt = (at: number) => [at, at >> 4, at >> 8].map((step) => pick(SYLLABLES, step)).join('');
