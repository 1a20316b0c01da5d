import type { Claim, Conflict } from '../knowledge/schema.ts';
import type { Part } from '../question/question.ts';
import type { Means } from './answer-question.ts';
import { claimFor } from './claims.ts';
import { distinct, type Figure } from './figure.ts';
import { covers, scopeOf } from './scope.ts';

/** The statement people repeat about the subject, the disagreement over it, and its figures in the order of their worth. */
export function chooseFigures(part: Part, about: Figure[], means: Means) {
  const repeated = claimFor(part, means);
  const own = repeated ? repeated.figures.map(means.cite.byId) : [];
  const claim = repeated && isAbout(repeated, own, part) ? repeated : undefined;
  const found = narrow(part, claim ? own : [], about);
  const ranked = byWords(found.figures, part, means);
  const conflict = claim || found.missing ? undefined : conflictOver(ranked, means);
  const figures = conflict ? distinct([...conflict.figures.map(means.cite.byId), ...ranked]) : ranked;
  return { claim, conflict, figures, unmet: found.missing };
}

/** The claim's own figures and those of the country and time asked for; where there are none, all with a sentence that says so. */
function narrow(
  part: Part,
  own: Figure[],
  about: Figure[],
): { figures: Figure[]; missing: string | undefined } {
  const all = distinct([...own, ...about]);
  const fitting = all.filter((figure) => covers(part, figure));
  if (fitting.length === 0 && all.length > 0)
    return {
      figures: all,
      missing: `Not known${scopeOf(part)}: no figure for that was found. What there is:`,
    };
  return { figures: distinct([...own, ...fitting]), missing: undefined };
}

/** A statement about one place or time is no answer on another; its own words count, as people quote the wrong year. */
function isAbout({ claim, answer }: Claim, own: Figure[], part: Part): boolean {
  if (own.length === 0 || own.some((figure) => covers(part, figure))) return true;
  if (part.places.length > 0 || part.month) return false;
  return `${claim} ${answer}`.includes(String(part.year));
}

/** Of figures on one topic, those that speak of what the question speaks of come first; the rest keep their order. */
function byWords(figures: Figure[], { words, intent, topics }: Part, { relevance }: Means): Figure[] {
  if (intent !== 'data-point' && topics.length === 0) return figures;
  const worth = relevance(words);
  const share = asksForShare(words.join(' '));
  const value = (figure: Figure, at: number) =>
    (worth.get(figure.id)?.worth ?? 0) +
    (at === 0 ? HEADLINE : 0) +
    (share !== undefined && share === (figure.unit === 'percent') ? RIGHT_UNIT : 0);
  const valued = figures.map((figure, at) => ({ figure, value: value(figure, at) }));
  return valued.sort((a, b) => b.value - a.value).map(({ figure }) => figure);
}
/** A topic's headline stays first unless another figure shares clearly more with the question. */
const HEADLINE = 5;
const RIGHT_UNIT = 4;

/** Whether a share or a count is asked for, where the words say so. */
function asksForShare(text: string): boolean | undefined {
  if (/\b(share|percent|percentage|proportion|fraction)\b/.test(text)) return true;
  return /\b(how many|number of|how much)\b/.test(text) ? false : undefined;
}

/** How many of the first figures may show a disagreement. */
const LEADING = 3;

/** The disagreement that the first figure is part of, or the next ones of its place; the figures at hand show more than one side of it. */
function conflictOver(figures: Figure[], { knowledge }: Means): Conflict | undefined {
  const ids = new Set(figures.map(({ id }) => id));
  const shown = knowledge.conflicts.filter((one) => one.figures.filter((id) => ids.has(id)).length >= 2);
  const leading = figures.slice(0, LEADING).filter(({ place }) => place.label === figures[0]?.place.label);
  for (const { id } of leading) {
    const conflict = shown.find((one) => one.figures.includes(id));
    if (conflict) return conflict;
  }
  return undefined;
}
