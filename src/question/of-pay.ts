import type { Knowledge } from '../knowledge/knowledge.ts';
import { LEVELS, type Level } from '../knowledge/language.ts';
import type { Evidence, Means } from './evidence.ts';
import type { Part } from './question.ts';
import { levelInJob, levelOfStage } from './slots.ts';

/** What a question on pay leaves unsaid: that a figure on it is asked of the job, the level, and the country of a currency. */
export function ofPay(part: Part, evidence: Evidence, { knowledge, reader }: Means): Part {
  if (!part.asks.has('pay') && part.intent !== 'salary') return part;
  const usual = knowledge.language.defaults.topics.salary;
  if (part.roles.length === 0 && part.topics.length === 0 && OF_NO_JOB.includes(part.intent) && usual)
    return { ...part, topics: [usual] };
  // "Average cyber salary uk" is of the jobs advertised there.
  const narrowed = part.roles.length + part.places.length > 0;
  const ofJob = part.intent === 'data-point' && narrowed && part.topics.every((id) => id === usual);
  if (part.intent !== 'salary' && !ofJob) return part;
  const place = part.places.length === 0 ? placeOfCurrency(evidence.text, knowledge) : undefined;
  return {
    ...part,
    intent: 'salary',
    level:
      part.level ??
      levelOfStage(evidence, reader) ??
      levelInJob(evidence, reader) ??
      onlyLevelOf(part.roles[0], knowledge),
    ...(place && { country: place.country, places: [place.name] }),
  };
}

/** The level of a career stage that spans no other: "people starting out". */
function onlyLevelOf(role: string | undefined, { language }: Knowledge): Level | undefined {
  const levels = LEVELS.filter((level) => role !== undefined && language.defaults.stages[level] === role);
  return levels.length === 1 ? levels[0] : undefined;
}

/** Kinds of question that have a figure on pay without a job. */
const OF_NO_JOB: Part['intent'][] = ['data-point', 'trend'];

/** Currencies of one country alone, unlike dollars and euros. */
const CURRENCIES: Record<string, RegExp> = {
  GB: /£|\b(?:gbp|pounds?|quid|sterling)\b/i,
  IN: /₹|\b(?:inr|rupees?)\b/i,
  CH: /\bchf\b/i,
};

function placeOfCurrency(text: string, { language }: Knowledge) {
  const country = Object.keys(CURRENCIES).find((code) => CURRENCIES[code]?.test(text));
  return country && Object.values(language.places).find((place) => place.country === country);
}
