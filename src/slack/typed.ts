// No part may run over another "<": texts full of them would take the square of their length.
const MENTION = /<@[A-Z0-9]+(?:\|[^<>]*)?>/g;
const LINK = /<(?:[^<>|]*\|)?([^<>]*)>/g;

/** What a person typed, out of Slack's way of writing it: without mentions, links as their words, entities as characters. */
export function typed(text: unknown): string {
  if (typeof text !== 'string') return '';
  const words = text.replaceAll(MENTION, ' ').replaceAll(LINK, '$1');
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim();
}
