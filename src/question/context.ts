import { type Guess, without } from './classifier.ts';
import type { Slots } from './question.ts';

/** The label of sentences that ask nothing. */
export const CONTEXT = 'context';

/** Whether a sentence most likely asks nothing and only says who asks, or why. */
export const isContext = ([likeliest]: Guess[]): boolean => likeliest?.label === CONTEXT;

/** What a sentence asks if it asks something. */
export const asAsked = (guesses: Guess[]): Guess[] => without(guesses, CONTEXT);

/** The slots of a question, with what it leaves to the sentences around it: "I am a pentester in Leeds. What can I ask for?" */
export function withContext(own: Slots, context: { slots: Slots }[]): Slots {
  const around = context.map(({ slots }) => slots);
  const namesSubject = own.roles.length + own.families.length > 0 || own.ambiguous !== undefined;
  const find = <Slot extends 'level' | 'year' | 'remote'>(slot: Slot) =>
    own[slot] ?? around.find((one) => one[slot] !== undefined)?.[slot];
  const place = own.places.length > 0 ? own : (around.find(({ places }) => places.length > 0) ?? own);
  const subject = namesSubject ? own : (around.find(({ roles }) => roles.length > 0) ?? own);
  return {
    ...own,
    roles: subject.roles,
    country: place.country,
    places: place.places,
    level: find('level'),
    year: find('year'),
    remote: find('remote'),
  };
}
