import { lowerFirst, type Phrase, say } from './phrase.ts';

/** Points said in one line; more of them would not fit a block. */
const AT_ONCE = 50;

/** A value under its label, both as they are read. */
export type Reading = { label: string; value: string };

/** A series in words: `Entry: 2024 88,000, 2025 91,000 USD a year.` */
export function spokenSeries(name: string, readings: Reading[], unit: string): Phrase[] {
  const starts = Array.from({ length: Math.ceil(readings.length / AT_ONCE) }, (_, at) => at * AT_ONCE);
  return starts.map((start) => {
    const said = readings.slice(start, start + AT_ONCE).map(({ label, value }) => `${label} ${value}`);
    return say(`${name}: ${said.join(', ')}${unit === '' ? '' : ` ${unit}`}.`);
  });
}

/** A row in words: `Entry: median 91,000 USD; records 222.` An empty cell says nothing. */
export function spokenRow([, ...head]: string[], [first = '', ...cells]: string[]): Phrase {
  const said = cells.flatMap((cell, at) =>
    cell.trim() === '' ? [] : [`${lowerFirst(head[at] ?? '')} ${cell}`.trim()],
  );
  return say(said.length > 0 ? `${first}: ${said.join('; ')}.` : `${first}.`);
}
