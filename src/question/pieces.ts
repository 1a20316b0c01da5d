import { STATEMENT } from './numbers.ts';

const AT_MOST = 6;
/** Where a second question begins: after the end of a sentence, or at "and" before a word that asks. */
const BORDERS =
  /[?!;\n]+|\.\s+(?=\p{Lu})|,?\s(?:and|also|plus)\s+(?=(?:what|which|how|where|who|is|are|do|does|can)\b)/giu;
/** The same at a comma, behind something that asks already: "what does X do, how much does it pay". */
const COMMA = /(?<=\b(?:what|which|how|where|who)\b[^,]*),\s?(?=(?:what|which|how|where|who)\b)/giu;

/** A text that is given to be checked: "check there are 3.5 million unfilled jobs". */
export const isStatement = (text: string) => STATEMENT.test(text) && /\d/.test(text);

/** The sentences of a message that may each ask something, in their order. A statement to check stays whole. */
export function piecesOf(text: string): string[] {
  if (isStatement(text)) return [text.trim()];
  const pieces = text
    .split(BORDERS)
    .flatMap((piece) => piece.split(COMMA))
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return pieces.length > 0 ? pieces.slice(0, AT_MOST).map((piece) => piece.trim()) : [text];
}
