const AT_MOST = 6;
/** Where a second question begins: after the end of a sentence, or at "and" before a word that asks. */
const BORDERS =
  /[?!;\n]+|\.\s+(?=\p{Lu})|,?\s+(?:and|also|plus)\s+(?=(?:what|which|how|where|who|is|are|do|does|can)\b)/giu;

/** The sentences of a message that may each ask something, in their order. */
export function piecesOf(text: string): string[] {
  const pieces = text.split(BORDERS).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
  return pieces.length > 0 ? pieces.slice(0, AT_MOST).map((piece) => piece.trim()) : [text];
}
