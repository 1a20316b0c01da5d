import { type Directory, labelOf, meaningOf } from '../entry.ts';
import { holdsSeveral, type InputBlock, type InputElement, kindOf, optionsOf } from '../inputs.ts';

/** Options shown at once; of longer lists only the first few are, since a person can search them. */
const LIST = 12;
const FIRST = 8;

/** An input as a question: its label, what it holds already, and what may be typed. */
export function askFor(input: InputBlock, current: string[], directory: Directory): string {
  const { label, hint, optional = false, element } = input;
  const words = current.map((value) => labelOf(element, value, directory)).join(', ');
  const clears = optional && current.length > 0 ? ', - clears it' : '';
  const held =
    words === '' ? (optional ? 'optional; empty leaves it out' : '') : `${words}; empty keeps it${clears}`;
  const lines = [
    `${label.text}${held === '' ? '' : ` (${held})`}`,
    hint?.text,
    choices(input, directory),
    holdsSeveral(element) ? 'Several are separated by commas.' : undefined,
  ];
  return lines.filter((line) => line !== undefined).join('\n  ');
}

function choices({ element }: InputBlock, directory: Directory): string | undefined {
  switch (kindOf(element)) {
    case 'option':
      return listed(optionsOf(element).map(({ text }) => text.text));
    case 'conversation':
    case 'channel':
      return Object.keys(directory.channels)
        .map((name) => `#${name}`)
        .join(', ');
    case 'time':
      return 'A time such as 09:00.';
    default:
      return undefined;
  }
}

function listed(texts: string[]): string {
  if (texts.length <= LIST) return texts.join(', ');
  const first = texts.slice(0, FIRST).join(', ');
  return `${first} and ${texts.length - FIRST} more; ? and a part of a name finds them.`;
}

/** The values that were typed; or what the person is told instead: why not, or the options they searched for. */
export function readField(
  { element }: InputBlock,
  typed: string,
  directory: Directory,
): { values: string[] } | { told: string } {
  const isChoice = kindOf(element) === 'option';
  if (isChoice && typed.startsWith('?')) return { told: search(element, typed.slice(1).trim()) };
  const whole = meaningOf(element, typed, directory);
  if (whole !== undefined) return { values: [whole] };
  const words = holdsSeveral(element) ? typed.split(/\s*,\s*/).filter((word) => word !== '') : [typed];
  const unknown = words.filter((word) => meaningOf(element, word, directory) === undefined);
  if (unknown.length > 0) return { told: `"${unknown.join('", "')}" cannot be chosen here.` };
  return { values: words.flatMap((word) => meaningOf(element, word, directory) ?? []) };
}

function search(element: InputElement, part: string): string {
  const texts = optionsOf(element).map(({ text }) => text.text);
  const found = texts.filter((text) => text.toLowerCase().includes(part.toLowerCase()));
  return found.length > 0 ? found.join(', ') : `Nothing here contains "${part}".`;
}
