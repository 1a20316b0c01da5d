export type Json = Record<string, unknown>;

/** One request the app made, with what it was answered. Method `scheduled`: a message that Slack held and posted itself. */
export type Call = { method: string; body: Json; response: Json };

export type Calls = {
  calls: Call[];
  record: (call: Call) => void;
  /** Called for every request the app makes, after it is answered. Gives a function that stops it. */
  onCall: (listener: (call: Call) => void) => () => void;
  /** Requests that have no answer yet. */
  underWay: () => number;
  /** Counts as under way for as long as the work takes. */
  during: <T>(work: () => Promise<T>) => Promise<T>;
};

/** Everything the app asked for, in the order of the answers. */
export function createCalls(): Calls {
  const calls: Call[] = [];
  const listeners = new Set<(call: Call) => void>();
  let underWay = 0;
  return {
    calls,
    record: (call) => {
      calls.push(call);
      for (const listener of listeners) listener(call);
    },
    onCall: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    underWay: () => underWay,
    during: async (work) => {
      underWay += 1;
      try {
        return await work();
      } finally {
        underWay -= 1;
      }
    },
  };
}
