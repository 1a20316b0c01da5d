import { type InputElement, kindOf, optionsOf } from './inputs.ts';

type Ids = Record<string, string>;

/** Ids by name. */
export type Directory = { channels: Ids; people: Ids };

/** The plain value that a person means, such as an option by its text or a channel by its name; nothing where it is not offered. */
export function meaningOf(
  element: InputElement,
  typed: string,
  { channels, people }: Directory,
): string | undefined {
  switch (kindOf(element)) {
    case 'option':
      return optionsOf(element).find(({ text, value }) => value === typed || isSame(text.text, typed))?.value;
    case 'conversation':
    case 'channel':
      return idOf(channels, typed.replace(/^#/, ''));
    case 'user':
      return idOf(people, typed.replace(/^@/, ''));
    case 'time':
      return /^([01]?\d|2[0-3]):[0-5]\d$/.test(typed) ? typed.padStart(5, '0') : undefined;
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : undefined;
    default:
      return typed;
  }
}

/** A value as a person reads it. */
export function labelOf(element: InputElement, value: string, { channels, people }: Directory): string {
  switch (kindOf(element)) {
    case 'option':
      return optionsOf(element).find((option) => option.value === value)?.text.text ?? value;
    case 'conversation':
    case 'channel':
      return `#${nameOf(channels, value)}`;
    case 'user':
      return `@${nameOf(people, value)}`;
    default:
      return value;
  }
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

const idOf = (ids: Ids, typed: string) =>
  ids[typed.toLowerCase()] ?? (/^[CDGUW][A-Z0-9]+$/.test(typed) ? typed : undefined);

const nameOf = (ids: Ids, id: string) => Object.keys(ids).find((name) => ids[name] === id) ?? id;
