import type { Fold } from './fold.ts';

/** Whether the words hold, of each group, at least one word or phrase. Without groups they hold nothing. */
export type Beside = (words: string[]) => boolean;

export function createBeside(groups: string[][], fold: Fold): Beside {
  const phrases = groups.map((group) => group.map((phrase) => ` ${fold(phrase).join(' ')} `));
  return (words) => {
    const text = ` ${words.join(' ')} `;
    return phrases.every((group) => group.some((phrase) => text.includes(phrase)));
  };
}
