import type { Choice } from './choice.ts';
import { type Evidence, foreignWord, LONG, type Means, namesOurs, speaksOfDomain } from './evidence.ts';
import { isGoal } from './goal.ts';
import type { Slots } from './question.ts';

/** Somebody else's job or field is outside the subject, unless it is where a person comes from, or a place of our work. */
export function byOccupation(
  { guesses, words, readings, slots: own }: Evidence,
  { occupations, roles, certifications }: Slots,
  { knowledge }: Means,
): Choice | undefined {
  // "Skills for a web developer fresher": a career stage alone does not make another occupation ours.
  const namesJob =
    readings.some(({ kind }) => kind === 'role') || (own.roles.length === 0 && roles.length > 0);
  const ours = namesJob || certifications.length > 0 || speaksOfDomain(words, knowledge, 'ai');
  // "I am a teacher, how do I get in?" names where somebody comes from, "how do I become a nurse" where to.
  const goals = readings.filter((one) => one.kind === 'occupation' && isGoal({ words }, one));
  const isOrigin = guesses[0]?.label === 'entry-path' && goals.length === 0;
  if (occupations.length === 0 || ours || isOrigin) return undefined;
  return { intent: 'out-of-scope', confidence: 1, rule: `another occupation: ${occupations[0]}` };
}

/** "Women in parliament": a general topic beside words nobody here knows, and none that belongs to our subject. */
export function byForeignSubject(
  evidence: Evidence,
  slots: Slots,
  { knowledge, reader }: Means,
): Choice | undefined {
  const { words, before, slots: own } = evidence;
  // In a thread the words are weighed by what this turn names itself, and a short one may be a misspelling.
  const weighed = before ? own : slots;
  if (weighed.topics.length === 0 || namesOurs(weighed) || speaksOfDomain(words, knowledge)) return undefined;
  const foreign = foreignWord(evidence, reader, before ? LONG : LONG - 1);
  const rule = `a general topic beside "${foreign}", which is not of our subject`;
  return foreign === undefined ? undefined : { intent: 'out-of-scope', confidence: 1, rule };
}
