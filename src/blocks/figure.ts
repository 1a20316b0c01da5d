import { type Figure, isPay } from '../answer/figure.ts';
import type { Source } from '../knowledge/schema.ts';
import { note, type Piece } from './kit.ts';
import { join, link, type Phrase, say } from './phrase.ts';

/** The figure as a sentence that can stand alone: what, how much, where, when, who says so. */
export function figureSentence(figure: Figure): string {
  const { says, place, period, publishedIn, evidence, old } = figure;
  const said = says
    .replace('{value}', printed(figure))
    .replace('{size}', printed({ ...figure, value: Math.abs(figure.value) }));
  const scope = [place.label, period.label].join(', ');
  const marks = [
    publisherOf(publishedIn),
    evidence === 'report' && `as reported by ${readAt(figure)?.name}`,
    evidence === 'unverified' && 'unverified',
    old && 'older data',
  ].filter(Boolean);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} (${scope}; ${marks.join(', ')}).`;
}

export const figureLine = (figure: Figure): Phrase => say(figureSentence(figure));

/** The page where a figure was read, when not at the publisher. */
const readAt = ({ reportedBy, publishedIn }: Figure) => reportedBy ?? publishedIn.reportedBy;

export const publisherOf = ({ publisher, sells }: Source) =>
  sells ? `${publisher}, sells ${sells}` : publisher;

/** The number with its unit: "5.88%", "124,910 USD", "4.8 million". */
export function printed({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (unit === 'percent') return `${value}%`;
  if (isPay({ unit })) return money(value, unit.slice(0, 3));
  if (unit === 'percentage points') return `${value} points`;
  return Math.abs(value) >= 1e6 ? `${value / 1e6} million` : grouped(value);
}

/** An amount as it is written everywhere: "124,910 USD". */
export const money = (value: number, currency: string): string => `${bareMoney(value)} ${currency}`;

/** The same where the currency was named before. */
export const bareMoney = (value: number): string => grouped(value < 1000 ? value : Math.round(value));

const FORMAT = new Intl.NumberFormat('en-US');
/** Whole numbers, which are nearly all, are grouped without Intl: it takes longer than the rest of a sentence. */
export const grouped = (value: number): string =>
  Number.isInteger(value) ? String(value).replace(/\B(?=(?:\d{3})+$)/g, ',') : FORMAT.format(value);

/** Where the figures come from, each source once, with the year of its data. */
export function sourcesNote(figures: Figure[], also: Source[] = []): Piece {
  const bySource = Map.groupBy(figures, ({ source }) => source);
  const cited = [...bySource.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const data = [...new Set(group.map(({ period }) => period.label))].join('; ');
    return [join([sourceLink(first.publishedIn, reportsOf(group)), say(`, data: ${data}`)])];
  });
  const others = also.filter(({ id }) => !bySource.has(id)).map((source) => sourceLink(source));
  const all = [...cited, ...others];
  if (all.length === 0) return note();
  const separated = all.map((one, at) => (at < all.length - 1 ? join([one, say(' ·')]) : one));
  return note(say(all.length === 1 ? 'Source:' : 'Sources:'), ...separated);
}

/** The pages where figures were read, each once, when not at the publisher. */
export function reportsOf(figures: Figure[]): Report[] {
  const reports = figures.flatMap((figure) => (figure.evidence === 'source' ? [] : (readAt(figure) ?? [])));
  return [...new Map(reports.map((report) => [report.url, report])).values()];
}

type Report = NonNullable<Source['reportedBy']>;

export function sourceLink(
  source: Source,
  reports: Report[] = source.reportedBy ? [source.reportedBy] : [],
): Phrase {
  const { publisher, title, date, url } = source;
  const publication = link(url, `${publisher}, ${title} (${date})`);
  if (reports.length === 0) return publication;
  const read = reports.map((report) =>
    report.url === url ? say(report.name) : link(report.url, report.name),
  );
  return join([publication, say(', as reported by '), join(read, ' and ')]);
}
