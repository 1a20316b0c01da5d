import { STATEMENT } from './numbers.ts';

const AT_MOST = 12;
/** Where a second question begins: after the end of a sentence, or at "and" before a word that asks. */
const BORDERS =
  /[?!;\n]+|(?<=\p{L}{3}|\d)(?<!\b(?:etc|approx|dept|govt|cert|exp|yrs|prof))\.+\s+|,?\s(?:and|also|plus)\s+(?=(?:what|which|how|where|who|is|are|do|does|can|will|would|should|could|did)\b)/giu;
/** The same at a comma, behind something that asks already: "what does X do, how much does it pay". */
const COMMA = /(?<=(?:\b(?:what|which|how|where)|^\s*who)\b[^,]*),\s?(?=(?:what|which|how|where|who)\b)/giu;

/** A text that is given to be checked: "check there are 3.5 million unfilled jobs". */
export const isStatement = (text: string) => STATEMENT.test(text) && /\d/.test(text);

/** "Soc analyst: pay, skills and certs": a subject, and in a list what is asked of it. */
const LIST =
  /^([^:,?!.;]{3,60}):\s*([\p{L} ]{3,30}(?:,\s*[\p{L} ]{3,30}){0,2},?\s(?:and|or)\s[\p{L} ]{3,30})[?.!]?$/u;

type Tests = { isJob: (subject: string) => boolean; asks: (item: string) => boolean };

/** Each item of such a list asked of its subject, where that is a job and every item a kind of question. */
function listedIn(piece: string, { isJob, asks }: Tests): string[] {
  const [, subject = '', list = ''] = LIST.exec(piece.trim().replace(/\s+/g, ' ')) ?? [];
  const items = list.split(/,\s*(?:and\s|or\s)?|\s(?:and|or)\s/).map((item) => item.trim());
  return items.every(asks) && isJob(subject) ? items.map((item) => `${subject} ${item}`) : [piece];
}

/** A sentence of a message; `asks`: with a question mark, or in words that ask. */
export type Piece = { text: string; asks: boolean };

/** Words that ask or request at the beginning of a sentence. */
const ASKING =
  /^(?:(?:and|so|but|ok|okay|hi|hello|hey|pls|plz|please|kindly|just|now)[\s,]+)*(?:what|which|how|where|who|whose|when|why|is|are|am|was|do|does|did|can|could|should|shall|will|would|has|have|any|may|tell|explain|describe|define|compare|contrast|show|list|give|name|suggest|advise|check|verify|help|wondering|curious|looking for|need|want)s?\b/iu;

/** "Not us, netherlands", "no not certs, skills": what is taken back. */
const NOT_THAT = /^\s*(?:(?:no|nah|sorry)[\s,]+)?not (?:the |a |an )?[\p{L}\p{N}-]{2,20}\s*[,;.]\s*(?=\S)/iu;

/** The sentences of a message that may each ask something, in their order. A statement to check stays whole. */
export function piecesOf(typed: string, tests: Tests): Piece[] {
  const text = typed.replace(NOT_THAT, '');
  if (isStatement(text)) return [{ text: text.trim(), asks: true }];
  const pieces = text
    .split(/(?<=\?)/)
    .flatMap((sentence) => {
      const parts = sentence.split(BORDERS).flatMap((part) => part.split(COMMA));
      const worded = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
      const marked = sentence.endsWith('?') ? worded.at(-1) : undefined;
      return worded.map((part) => ({ text: part.trim(), asks: part === marked || ASKING.test(part.trim()) }));
    })
    .flatMap(({ text, asks }) => listedIn(text, tests).map((item) => ({ text: item, asks })));
  return pieces.length > 0 ? pieces.slice(0, AT_MOST) : [{ text, asks: true }];
}
