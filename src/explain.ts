import { outcomeOf } from './answer/outcome.ts';
import type { Part } from './question/question.ts';
import type { Reply } from './reply.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** How a question was understood, for a person who wants to mend it: what was corrected, found, weighed and decided. */
export function explain({ question, answer }: ReturnType<Reply>): string {
  const parts = question.parts.map((part, at) => {
    const title = question.parts.length > 1 ? [`Part ${at + 1}`] : [];
    return [...title, ...linesOf(part)].join('\n');
  });
  return [...parts, row('outcome', outcomeOf(answer))].join('\n\n');
}

function linesOf(part: Part): string[] {
  const { words, statements, why, intent, confidence } = part;
  const corrected = why.corrected.map(([typed, read]) => `${typed} → ${read}`).join(', ');
  return [
    row('read as', words.join(' ')),
    row('beside', why.around.join(' ')),
    row('corrected', corrected),
    row('names', why.readings.map((name) => nameOf(name, words)).join(', ')),
    row(
      'numbers',
      statements.map(({ typed, claim }) => (claim ? `${typed}: claim ${claim}` : typed)).join(', '),
    ),
    row('slots', slotsOf(part)),
    row('asks', [...part.asks].join(', ')),
    row(
      'intents',
      why.guesses.map(({ label, probability }) => `${label} ${percent(probability)}`).join(', '),
    ),
    row('signals', signalsOf(part)),
    row('decided', `${intent} (${percent(confidence)}), by the rule: ${why.rule}`),
  ].filter((line) => line !== '');
}

const row = (name: string, value: string) => (value === '' ? '' : `${name.padEnd(10)} ${value}`);

function nameOf(
  { from, to, kind, id, confidence }: Part['why']['readings'][number],
  words: string[],
): string {
  return `"${words.slice(from, to).join(' ')}" ${kind} ${id} (${percent(confidence)})`;
}

/** Whatever a part holds beside these is a slot. */
function slotsOf(part: Part): string {
  const { intent, asked, confidence, words, asks, statements, cite, candidates, unknown, why, ...slots } =
    part;
  return Object.entries(slots)
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => `${name}: ${[value].flat().join(', ')}`)
    .join('; ');
}

function signalsOf({ why: { signals } }: Part): string {
  if (!signals) return '';
  const { best, margin, outside, known, fits, named } = signals;
  return `best ${percent(best)}, ahead by ${percent(margin)}, out of scope ${percent(outside)}, known words ${percent(known)}, of this kind ${percent(fits)}, ${named ? 'something is named' : 'nothing is named'}`;
}
