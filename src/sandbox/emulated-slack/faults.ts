import type { Reply } from './http.ts';

/**
 * A Slack error code, an HTTP status, or a rate limit in seconds: nothing happens. `slowMs`: it happens, but the answer comes
 * so many milliseconds later. `cut`: the connection breaks before or after it happens, so that nobody is told.
 */
export type Fault =
  | string
  | number
  | { rateLimited: number }
  | { slowMs: number }
  | { cut: 'before' | 'after' };

export type Faults = {
  /** Puts a fault into the next calls of a method, `response_url` among them; several wait in line. */
  failNext: (method: string, fault: Fault, count?: number) => void;
  take: (method: string) => Fault | undefined;
};

export function createFaults(): Faults {
  const lines = new Map<string, { fault: Fault; left: number }[]>();
  return {
    failNext: (method, fault, count = 1) => {
      const line = lines.get(method) ?? [];
      lines.set(method, [...line, { fault, left: count }]);
    },
    take: (method) => {
      const [first, ...others] = lines.get(method) ?? [];
      if (!first) return undefined;
      first.left -= 1;
      if (first.left <= 0) lines.set(method, others);
      return first.fault;
    },
  };
}

/** What the app is told instead, where the fault keeps the call from happening. */
export function refusedBy(fault: Fault | undefined): Reply | undefined {
  if (typeof fault === 'string') return { status: 200, json: { ok: false, error: fault } };
  if (typeof fault === 'number') return { status: fault, json: {} };
  if (fault === undefined || !('rateLimited' in fault)) return undefined;
  return {
    status: 429,
    json: { ok: false, error: 'ratelimited' },
    headers: { 'retry-after': String(fault.rateLimited) },
  };
}
