import type { Read } from './reader.ts';
import type { Reading } from './slots.ts';

/** Words before a job that make it the one somebody has: "from soc analyst to ciso", "as a pentester". */
const FROM = [
  'from',
  'as',
  'am',
  'im',
  'currently',
  'ex',
  'former',
  'formerly',
  'left',
  'leaving',
  'been',
  'being',
  'was',
];
const TO = ['to', 'into', 'become', 'becoming', 'toward'];
const ARTICLES = ['a', 'an', 'the', 'my'];

/** Whether somebody wants to get into what the reading names: "become a nurse", "move into nursing". */
export function isGoal({ words }: Pick<Read, 'words'>, { from }: Pick<Reading, 'from'>): boolean {
  return TO.includes(wordBefore(words, from));
}

function wordBefore(words: string[], from: number): string {
  const word = words[from - 1] ?? '';
  return ARTICLES.includes(word) ? (words[from - 2] ?? '') : word;
}

/** Of several jobs in a question on how to get in, the one to get into: behind "to", else the last that nobody comes from. */
export function goalOf({ words, readings }: Pick<Read, 'words' | 'readings'>): string[] {
  const jobs = readings.filter(({ kind }) => kind === 'role');
  const goals = jobs.filter((job) => isGoal({ words }, job));
  const others = jobs.filter(({ from }) => !FROM.includes(wordBefore(words, from)));
  const goal = goals.at(-1) ?? others.at(-1) ?? jobs.at(-1);
  return goal ? [goal.id] : [];
}
