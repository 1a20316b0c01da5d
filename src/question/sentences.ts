import type { Classify } from './classifier.ts';
import { isContext, onlyNarrows } from './context.ts';
import type { Piece } from './pieces.ts';
import type { Slots, Statement } from './question.ts';
import type { Read } from './reader.ts';

/** A sentence of a message and what was found in it. `guess`: what it asks, worked out where it matters, and once. */
export type Sentence = Worded & { slots: Slots; statements: Statement[]; guess: () => ReturnType<Classify> };
type Worded = Piece & { read: Read };

/** Beside a question, a longer sentence that does not ask says who asks, or why; a shorter one may be "and certs". */
const LONGEST_FRAGMENT = 2;
/** A question this short that names nothing is about the sentence before it: "how do they differ?" */
const BEHIND_STATEMENT = 5;
/** Behind a sentence that asks already, so short it asks nothing alone: "could i go for security sales? how". */
const BEHIND_QUESTION = 1;

/** Puts such questions behind what they are about: "i'd love to become a threat hunter. how?" */
export function joined(pieces: Piece[], read: (text: string) => Read): Worded[] {
  const all: Worded[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    const sentence = { ...piece, read: read(piece.text) };
    if (before && looksBack(sentence, before)) {
      const text = `${before.text}, ${piece.text}`;
      all.splice(-1, 1, { text, asks: true, read: read(text) });
    } else all.push(sentence);
  }
  return all;
}

const looksBack = ({ asks, read }: Worded, before: Worded): boolean =>
  asks &&
  read.readings.length === 0 &&
  read.words.length <= (before.asks ? BEHIND_QUESTION : BEHIND_STATEMENT);

/** Which sentences of a message ask, and which only stand around them. One alone always asks. */
export function apart(sentences: Sentence[]): { asking: Sentence[]; context: Sentence[] } {
  const asked = sentences.some(({ asks }) => asks);
  const asksNothing = ({ asks, read, statements, guess }: Sentence) =>
    !asks &&
    !statements.some(({ claim }) => claim) &&
    (onlyNarrows(read) || isContext(guess().guesses) || (asked && read.words.length > LONGEST_FRAGMENT));
  const context = sentences.length > 1 ? sentences.filter(asksNothing) : [];
  return context.length < sentences.length
    ? { asking: sentences.filter((one) => !context.includes(one)), context }
    : { asking: sentences, context: [] };
}
