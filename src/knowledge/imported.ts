import { z } from 'zod';
import { Day, Id, Line, Link } from './schema.ts';

/** Where open data came from, kept by hand beside the tables made from them. */
export const Origin = z.strictObject({
  /** The entry of sources/ that says who publishes it. */
  source: Id,
  repository: Link,
  file: Line(120),
  commit: z.string().regex(/^[0-9a-f]{40}$/, 'expected a commit of 40 hexadecimal digits'),
  licence: Line(80),
  attribution: Line(240),
  /** The last day that the data speak of. */
  through: Day,
});
export type Origin = z.infer<typeof Origin>;

const Count = z.int().min(0);

/** A file that `npm run import` writes: the origin, what became of the rows, and the table. */
export const Imported = Origin.extend({
  /** Of the file that was read. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 of 64 hexadecimal digits'),
  rows: z.strictObject({ read: Count, used: Count, leftOut: z.record(Line(80), Count) }),
  table: z.string(),
});
export type Imported = z.infer<typeof Imported>;
