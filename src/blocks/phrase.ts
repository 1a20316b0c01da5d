/** A piece of a line twice: as Slack's mrkdwn, and as plain words for notifications, screen readers and terminals. */
export type Phrase = { mrkdwn: string; plain: string };

/** Slack reads `text` and mrkdwn alike for `<…>`, so both are escaped. */
const escaped = (text: string) =>
  /[&<>]/.test(text) ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;') : text;

/** Our own words. */
export function say(text: string): Phrase {
  return { mrkdwn: escaped(text), plain: escaped(text) };
}

export function bold(text: string): Phrase {
  return { mrkdwn: `*${escaped(text)}*`, plain: escaped(text) };
}

export function link(url: string, label: string): Phrase {
  return {
    mrkdwn: `<${escaped(url).replaceAll('|', '%7C')}|${escaped(label)}>`,
    plain: `${escaped(label)}, ${escaped(url)}`,
  };
}

/** Words a person typed: only letters, digits, spaces, hyphens and apostrophes are left, so nothing in them can act. */
export function safe(typed: string): Phrase {
  const words = typed
    .replace(/[^\p{L}\p{N}\p{M} '+-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return say(shorten(words, 80));
}

export function join(phrases: Phrase[], between = ''): Phrase {
  return {
    mrkdwn: phrases.map(({ mrkdwn }) => mrkdwn).join(between),
    plain: phrases.map(({ plain }) => plain).join(between),
  };
}

/** At most so many characters, and never half of one. */
export function cut(text: string, most: number): string {
  return text
    .slice(0, most)
    .replace(/[\ud800-\udbff]$/, '')
    .toWellFormed();
}

export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = cut(text, most - 1);
  return `${cut(kept, Math.max(kept.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}

/** "Protects systems" after a colon: "protects systems"; "A broad job" and "AI systems" as they fit. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}|^A /u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
