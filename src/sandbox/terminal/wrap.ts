import { stripVTControlCharacters } from 'node:util';

const BULLET = '• ';

/** Breaks lines at words; what follows a bullet stays under its first word. Long addresses are left whole. */
export function wrap(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): string[] {
  const indent = line.startsWith(BULLET) ? '  ' : '';
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && stripVTControlCharacters(longer).length > columns) {
      lines.push(current);
      current = `${indent}${word}`;
    } else current = longer;
  }
  return [...lines, current];
}
