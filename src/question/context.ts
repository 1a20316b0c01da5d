import { type Guess, without } from './classifier.ts';
import { namesJob } from './evidence.ts';
import type { Kind } from './names.ts';
import type { Slots } from './question.ts';
import type { Read } from './reader.ts';

/** The label of sentences that ask nothing. */
export const CONTEXT = 'context';

/** Whether a sentence most likely asks nothing and only says who asks, or why. */
export const isContext = ([likeliest]: Guess[]): boolean => likeliest?.label === CONTEXT;

/** What a sentence asks if it asks something. */
export const asAsked = (guesses: Guess[]): Guess[] => without(guesses, CONTEXT);

/**
 * The slots of a question, with what it leaves to the sentences around it: "I am a pentester in Leeds. What can I ask for?" A
 * sentence about another job tells nothing of this one, a level counts beside the job or alone, and a year only alone: "I
 * graduated in 2015".
 */
export function withContext(own: Slots, context: { slots: Slots; read: Read }[]): Slots {
  const isOfJob = namesJob(own);
  const ofJob = context.filter(({ slots }) => !isOfJob || slots.roles.every((id) => own.roles.includes(id)));
  const beside = ofJob.filter(({ slots, read }) => slots.roles.length > 0 || onlyNarrows(read));
  const alone = ofJob.filter(({ read }) => onlyNarrows(read));
  const place = own.places.length > 0 ? own : firstWith(ofJob, ({ places }) => places.length > 0);
  const subject = isOfJob ? own : firstWith(ofJob, ({ roles }) => roles.length > 0);
  return {
    ...own,
    roles: subject?.roles ?? own.roles,
    country: place?.country ?? own.country,
    places: place?.places ?? own.places,
    level: own.level ?? firstWith(beside, ({ level }) => level !== undefined)?.level,
    year: own.year ?? firstWith(alone, ({ year }) => year !== undefined)?.year,
    remote: own.remote ?? firstWith(beside, ({ remote }) => remote !== undefined)?.remote,
  };
}

const firstWith = (context: { slots: Slots }[], has: (slots: Slots) => boolean): Slots | undefined =>
  context.find(({ slots }) => has(slots))?.slots;

const NARROWING: Kind[] = ['place', 'level', 'year', 'remote'];

/** "Firewall engineer. How much? US": a place, a level, a time, and nothing else. */
export const onlyNarrows = ({ words, readings }: Read): boolean =>
  readings.every(({ kind }) => NARROWING.includes(kind)) &&
  readings.reduce((covered, { from, to }) => covered + to - from, 0) === words.length;
