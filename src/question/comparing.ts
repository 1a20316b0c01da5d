/** Words that say what two jobs have in common or not. */
const BESIDE =
  'vs|versus|v|than|between|difference|different|differ|compare|compared|contrast|apart|overlap|same (?:thing )?as|similar|outearn|out earn';
/** Words that want one of them chosen. */
const CHOOSING = 'choose|pick|prefer|rather|suit|which|more|better|safer|easier|harder';

const SIDE_BY_SIDE = new RegExp(`\\b(${BESIDE}|${CHOOSING})\\b`);
const COMPARES = new RegExp(`\\b(${BESIDE}|or)\\b`);

/** Whether the words put two jobs beside each other, or may: "or" also only lists them. */
export const compares = (words: string[]): boolean => COMPARES.test(words.join(' '));

/** Whether they certainly do, or ask for one of two known already: "which one pays more?" */
export const setsSideBySide = (words: string[]): boolean => SIDE_BY_SIDE.test(words.join(' '));
