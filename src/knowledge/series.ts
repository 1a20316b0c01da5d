import { z } from 'zod';
import { POSTINGS_TABLES } from './postings.ts';
import { type DataPoint, Id, Line } from './schema.ts';

/** One curve: figures of one publisher that measure the same in the same place, oldest first. */
const Curve = z.strictObject({ name: Line(20), figures: z.array(Id).min(2) });

/** From this point on another method counts: no change may be computed across it. */
const Break = z.strictObject({ before: Line(20), why: Line(200) });

/** Monthly means of an imported table. `says`: a mean as a clause, as figures have it. */
const Postings = z.strictObject({
  table: z.enum(POSTINGS_TABLES),
  series: Id,
  unit: z.enum(['percent', 'index']),
  says: Line(220).regex(/\{value\}/, 'expected {value} where the number goes'),
});

/** An entry of series.yml. It has either lines or postings; labels and a break belong to lines. */
export const SeriesEntry = z
  .strictObject({
    id: Id,
    name: Line(50),
    topics: z.array(Id).min(1),
    unit: Line(40),
    lines: z.array(Curve).min(1).optional(),
    postings: Postings.optional(),
    /** One for each point; without them the periods of the figures stand on the axis. */
    labels: z.array(Line(20)).optional(),
    break: Break.optional(),
    caveat: Line(200),
  })
  .refine(({ lines, postings }) => Boolean(lines) !== Boolean(postings), {
    error: 'expected either lines or postings',
  })
  .refine((entry) => entry.lines || !(entry.labels || entry.break), {
    error: 'labels and break belong to lines, not to postings',
  });
export type SeriesEntry = z.infer<typeof SeriesEntry>;

type About = Pick<SeriesEntry, 'id' | 'name' | 'topics' | 'unit' | 'caveat'>;

/** What can be drawn over time: published figures, or the monthly means of an imported table. */
export type Series = About &
  (
    | {
        kind: 'figures';
        lines: readonly z.infer<typeof Curve>[];
        /** As many as each line has figures; at most 20 characters. */
        labels: readonly string[];
        break: z.infer<typeof Break> | undefined;
      }
    | { kind: 'postings'; postings: z.infer<typeof Postings> }
  );

/** The entry with its labels filled in. */
export function toSeries(entry: SeriesEntry, figures: ReadonlyMap<string, DataPoint>): Series {
  const { id, name, topics, unit, caveat, lines, postings } = entry;
  const about = { id, name, topics, unit, caveat };
  if (postings) return { ...about, kind: 'postings', postings };
  return {
    ...about,
    kind: 'figures',
    lines: lines ?? [],
    labels: labelsOf(entry, (figure) => figures.get(figure)),
    break: entry.break,
  };
}

/** Those given, or the periods of the first line's figures. */
export function labelsOf(
  { labels, lines }: SeriesEntry,
  figure: (id: string) => Pick<DataPoint, 'period'> | undefined,
): string[] {
  return labels ?? lines?.[0]?.figures.map((id) => figure(id)?.period.label ?? '') ?? [];
}

/** Every point of a line but the newest. */
export function overtakenIn(series: readonly Series[]): ReadonlySet<string> {
  const lines = series.flatMap((one) => (one.kind === 'figures' ? one.lines : []));
  return new Set(lines.flatMap(({ figures }) => figures.slice(0, -1)));
}
