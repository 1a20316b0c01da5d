import { stripVTControlCharacters } from 'node:util';

const BULLET = '• ';

/** Breaks lines at words; what follows a bullet or an indent stays under its first word. Long addresses are left whole. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

const widthOf = (text: string) => stripVTControlCharacters(text).length;

function wrapLine(line: string, columns: number): string[] {
  if (widthOf(line) <= columns) return [line];
  const lead = line.slice(0, line.length - line.trimStart().length);
  const indent = line.startsWith(BULLET) ? '  ' : lead;
  const lines: string[] = [];
  let current = '';
  for (const word of line.slice(lead.length).split(' ')) {
    const longer = current === '' ? `${lead}${word}` : `${current} ${word}`;
    if (current !== '' && widthOf(longer) > columns) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = longer;
  }
  return [...lines, current];
}
