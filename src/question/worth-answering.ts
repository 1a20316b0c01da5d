import type { Part, Question } from './question.ts';

const AT_MOST = 3;

/** Drops small talk around a question and "is that true?" behind a statement; what is asked beyond the third is counted. */
export function worthAnswering(parts: Part[]): Pick<Question, 'parts' | 'left'> {
  const real = parts.filter(({ intent }) => intent !== 'greeting' && intent !== 'out-of-scope');
  const clear = real.filter(({ intent, roles }) => intent !== 'ambiguous' || roles.length === 0);
  const stated = real.some(({ statements }) => statements.length > 0);
  const worth = (clear.length > 0 ? clear : real).filter(
    ({ intent, statements }) => !(stated && intent === 'fact-check' && statements.length === 0),
  );
  // "Ok cool. Which laptop should I get?" is answered to what was asked and not to the courtesy.
  const refused = parts.filter(({ intent }) => intent === 'out-of-scope');
  const kept = worth.length > 0 ? worth : (refused.length > 0 ? refused : parts).slice(0, 1);
  return { parts: kept.slice(0, AT_MOST) as [Part, ...Part[]], left: Math.max(0, kept.length - AT_MOST) };
}
