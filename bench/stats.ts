export const mean = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const median = (values: number[]) => percentile(values, 50);

/** The value that `share` percent of all values do not exceed. */
export function percentile(values: number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  const at = Math.ceil((share / 100) * sorted.length) - 1;
  return sorted[Math.max(0, at)] ?? Number.NaN;
}

/** Milliseconds of one call. */
export function time(call: () => unknown): number {
  const from = performance.now();
  call();
  return performance.now() - from;
}

/** Milliseconds of each call, ended by whichever limit comes first. */
export function timeEach(call: (at: number) => unknown, limit: { times: number; ms: number }): number[] {
  const end = performance.now() + limit.ms;
  const taken: number[] = [];
  while (taken.length < limit.times && performance.now() < end) {
    const at = taken.length;
    taken.push(time(() => call(at)));
  }
  return taken;
}
