/** How emphasis looks; without colour both leave the words as they are. */
export type Style = {
  bold: (text: string) => string;
  dim: (text: string) => string;
  /** The name of a person or a channel by id. */
  nameOf: (id: string) => string;
};

const ESC = String.fromCharCode(27);
export const COLOR = {
  bold: (text: string) => `${ESC}[1m${text}${ESC}[22m`,
  dim: (text: string) => `${ESC}[2m${text}${ESC}[22m`,
};
export const NO_COLOR = { bold: (text: string) => text, dim: (text: string) => text };

/** Text with nothing in it that could steer a terminal. */
export function plain(text: string): string {
  return decode(text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? character : '')));
}

/** Slack's mrkdwn as a terminal shows it: links as their words and the address. */
export function mrkdwnToTerminal(text: string, { bold, nameOf }: Style): string {
  const clean = text.replace(/[\p{Cc}\p{Cf}]/gu, (character) => (character === '\n' ? character : ''));
  const linked = clean
    .replace(/<@([A-Z0-9]+)>/g, (_, id: string) => `@${nameOf(id)}`)
    .replace(/<#([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id: string) => `#${nameOf(id)}`)
    .replace(/<!date\^[^|>]*\|([^>]+)>/g, '$1')
    .replace(/<([^|>]+)\|([^>]+)>/g, (_, url: string, label: string) => `${label} (${url})`)
    .replace(/<([^>]+)>/g, '$1');
  return decode(
    linked.replace(
      /(^|[\s(])\*([^*\n]+)\*/g,
      (_, before: string, words: string) => `${before}${bold(words)}`,
    ),
  );
}

const decode = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
