/** A line of a chart: what it says at each label. */
export type Line = { name: string; points: { label: string; value: number }[] };

/** The lines, by their place among all, and the labels at which each of them has a value. */
export type Part = { lines: number[]; labels: string[] };

/** `keep`: which labels stay when there are too many. */
type Limits = { lines: number; labels: number; leastLabels: number; keep: 'first' | 'last' };

/** Choosing among more lines takes too long: the fullest are looked at. */
const LOOKED_AT = 8;

/** The part without gaps that keeps most points; of equal ones that with more labels, and then the earlier lines. */
export function completePart(lines: Line[], limits: Limits): Part | undefined {
  const known = lines.map(labelsOf);
  const places = fullest(known);
  const kept = (labels: string[]) =>
    limits.keep === 'first' ? labels.slice(0, limits.labels) : labels.slice(-limits.labels);
  let best: Part | undefined;
  const grow = (chosen: number[], labels: string[], from: number) => {
    const part = { lines: chosen, labels: kept(labels) };
    if (chosen.length > 0 && isBetter(part, best)) best = part;
    if (chosen.length === limits.lines) return;
    for (const [at, place] of places.entries()) {
      const line = at < from ? undefined : known[place];
      if (!line) continue;
      const shared = chosen.length === 0 ? [...line] : labels.filter((label) => line.has(label));
      if (shared.length >= limits.leastLabels) grow([...chosen, place], shared, at + 1);
    }
  };
  grow([], [], 0);
  return best;
}

/** A value that is no number cannot be drawn. */
const labelsOf = ({ points }: Line) =>
  new Set(points.filter(({ value }) => Number.isFinite(value)).map(({ label }) => label));

/** The places of the lines with most labels, in their own order. */
const fullest = (known: Set<string>[]): number[] =>
  [...known.keys()]
    .sort((a, b) => (known[b]?.size ?? 0) - (known[a]?.size ?? 0))
    .slice(0, LOOKED_AT)
    .sort((a, b) => a - b);

function isBetter(part: Part, best: Part | undefined): boolean {
  if (!best) return true;
  const more = part.lines.length * part.labels.length - best.lines.length * best.labels.length;
  return more > 0 || (more === 0 && part.labels.length > best.labels.length);
}
