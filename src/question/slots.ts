import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Level } from '../knowledge/language.ts';
import type { Kind, Name, Names } from './names.ts';
import type { Slots } from './question.ts';
import type { Read, Reader } from './reader.ts';
import type { Span } from './spans.ts';
import { monthIn, yearOf } from './years.ts';

/** A span with the one reading that the rest of the question leaves it. 1 is a name as typed, less a corrected one. */
export type Reading = { from: number; to: number; confidence: number } & Name;

/** "My manager says" names no job to ask about, "is it at risk" no risk analyst. */
const OWN = new Set(['my', 'our', 'his', 'her', 'their', 'your', 'at']);

/** Chooses one reading for each span. Beside a job, "entry level" is a level; alone it is the career stage. */
export function readingsOf(spans: Span[], words: string[]): Omit<Reading, 'confidence'>[] {
  const hasJob = spans.some(({ names }) => names[0]?.kind === 'role');
  const prefer = (names: Name[], kind: Kind) => names.find((name) => name.kind === kind);
  return spans.flatMap(({ from, to, names }) => {
    const name = (hasJob && prefer(names, 'level')) || names[0];
    const isOwn = name?.kind === 'ambiguous' && OWN.has(words[from - 1] ?? '');
    return name && !isOwn ? [{ from, to, ...name }] : [];
  });
}

/** Of two levels, as in "from junior to senior", neither is the one asked about: all are. */
const levelIn = ([level, other]: string[]) => (other ? undefined : level) as Level | undefined;

type Found = Pick<Read, 'words' | 'readings'>;

/** The level that the words of a career stage name as well: "entry level", "executive". */
export function levelOfStage({ words, readings }: Found, { names }: Reader): Level | undefined {
  const stages = readings.filter(({ kind }) => kind === 'stage');
  return levelNamed(
    stages.map(({ from, to }) => words.slice(from, to)),
    names,
  );
}

/** The level that a number in the name of a job stands for: "tier 1 soc". */
export function levelInJob({ words, readings }: Found, { names }: Reader): Level | undefined {
  const jobs = readings.filter(({ kind }) => kind === 'role');
  const runs = jobs.flatMap(({ from, to }) =>
    words
      .slice(from, to)
      .flatMap((word, at) =>
        /\d/.test(word) ? [[word], words.slice(from, to).slice(Math.max(0, at - 1), at + 1)] : [],
      ),
  );
  return levelNamed(runs, names);
}

function levelNamed(runs: string[][], { phrases }: Names): Level | undefined {
  const named = runs.flatMap((words) => phrases.get(words.join(' ')) ?? []);
  return levelIn([...new Set(named.filter(({ kind }) => kind === 'level').map(({ id }) => id))]);
}

export function slotsOf(
  words: string[],
  readings: Reading[],
  { knowledge, thisYear }: { knowledge: Knowledge; thisYear: number },
): Slots {
  const ids = (...kinds: Kind[]) => [
    ...new Set(readings.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id)),
  ];
  const first = (kind: Kind) => readings.find((reading) => reading.kind === kind)?.id;
  const jobs = ids('role');
  const places = ids('place').flatMap((id) => knowledge.language.places[id] ?? []);
  const [remote, otherRemote] = ids('remote');
  return {
    roles: jobs.length > 0 ? jobs : ids('stage'),
    topics: ids('topic'),
    families: ids('family'),
    certifications: ids('certification'),
    occupations: ids('occupation'),
    ambiguous: first('ambiguous'),
    places: places.map(({ name }) => name),
    country: places[0]?.country,
    level: levelIn(ids('level')),
    year: yearOf(
      readings.filter(({ kind }) => kind === 'year'),
      words,
      thisYear,
    ),
    month: monthIn(words),
    remote: remote === undefined || otherRemote ? undefined : (Number(remote) as Slots['remote']),
  };
}
