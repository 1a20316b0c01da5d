import { z } from 'zod';
import { POSTINGS_TABLES } from './postings.ts';
import { type DataPoint, Id, Line } from './schema.ts';

/** One curve: figures of one publisher that measure the same in the same place, oldest first. */
const Curve = z.strictObject({
  name: Line(20),
  figures: z.array(Id).min(2),
  /** Of several lines the one that says most; else it is the first. */
  leads: z.literal(true).optional(),
});
export type Curve = z.infer<typeof Curve>;

/** Where a higher point is no rise: windows that share months, or rates of growth, of which a lower one is still growth. */
const STEPS = ['overlapping', 'growth'] as const;

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
    /** What it is of, for a title that also holds the first and the newest value. Of lines it names the place too. */
    short: Line(24).optional(),
    unit: Line(40),
    lines: z.array(Curve).min(1).optional(),
    postings: Postings.optional(),
    /** One for each point; without them the periods of the figures stand on the axis. */
    labels: z.array(Line(20)).optional(),
    break: Break.optional(),
    steps: z.enum(STEPS).optional(),
    caveat: Line(200),
  })
  .refine(({ lines, postings }) => Boolean(lines) !== Boolean(postings), {
    error: 'expected either lines or postings',
  })
  .refine((entry) => entry.lines || !(entry.labels || entry.break || entry.steps), {
    error: 'labels, break and steps belong to lines, not to postings',
  })
  .refine(({ lines = [] }) => lines.filter(({ leads }) => leads).length < 2, {
    error: 'only one line leads',
  });
export type SeriesEntry = z.infer<typeof SeriesEntry>;

type About = Pick<SeriesEntry, 'id' | 'name' | 'topics' | 'short' | 'unit' | 'caveat'>;

/** What can be drawn over time: published figures, or the monthly means of an imported table. */
export type Series = About &
  (
    | {
        kind: 'figures';
        lines: readonly Curve[];
        /** As many as each line has figures; at most 20 characters. */
        labels: readonly string[];
        break: z.infer<typeof Break> | undefined;
        steps: SeriesEntry['steps'];
      }
    | { kind: 'postings'; postings: z.infer<typeof Postings> }
  );

/** The entry with its labels filled in. */
export function toSeries(entry: SeriesEntry, figures: ReadonlyMap<string, DataPoint>): Series {
  const { id, name, topics, short, unit, caveat, lines, postings } = entry;
  const about = { id, name, topics, unit, caveat, ...(short ? { short } : {}) };
  if (postings) return { ...about, kind: 'postings', postings };
  return {
    ...about,
    kind: 'figures',
    lines: lines ?? [],
    labels: labelsOf(entry, (figure) => figures.get(figure)),
    break: entry.break,
    steps: entry.steps,
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
