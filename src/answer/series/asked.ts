import type { Part } from '../../question/question.ts';

/** Whether it is asked how something moved. Of two places or more, or of countries, series are set side by side. */
export function asksForChange({ asks, intent, places }: Part): boolean {
  return (
    intent === 'trend' ||
    places.length > 1 ||
    asks.has('change') ||
    asks.has('trend') ||
    asks.has('countries')
  );
}

/** Whether up or down is asked: "is it growing", "trend workforce gap". */
export const asksForDirection = ({ asks, intent }: Part): boolean => asks.has('change') || intent === 'trend';
