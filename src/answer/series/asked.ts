import type { Part } from '../../question/question.ts';
import { asksForPlaces } from './of-postings.ts';

const CHANGE =
  /\b(grow|grows|growing|grew|growth|rise|rises|rising|rose|fall|falls|falling|fell|drop|drops|dropped|dropping|shrink|shrinking|increase|increased|increasing|decrease|decreased|decreasing|decline|declined|declining|develop|develops|developed|development|change|changed|changes|changing|trend|trends|history|historical|over time|over the years|evolve|evolved|evolution|gone up|gone down|going up|going down|went up|went down|since|more than before|compared to last|year by year|by year|per year|each year|every year|chart|graph|timeline|picking up|slowing|cooling|up or down|better or worse)\b/;

/** Whether the words ask how something moved, or the kind of question does. Of two places or more, series are set side by side. */
export function asksForChange({ words, intent, places }: Part): boolean {
  return intent === 'trend' || places.length > 1 || asksForPlaces({ words }) || CHANGE.test(words.join(' '));
}
