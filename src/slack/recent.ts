/** A bounded memory: what is set is forgotten after a time, or when there is too much, the oldest first. */
export type Recent<T> = {
  get: (key: string) => T | undefined;
  set: (key: string, value: T, kept: Temporal.DurationLike) => void;
  delete: (key: string) => void;
};

export function createRecent<T>(atMost: number, now: () => Temporal.Instant): Recent<T> {
  const kept = new Map<string, { value: T; until: Temporal.Instant }>();
  return {
    get: (key) => {
      const found = kept.get(key);
      return found && Temporal.Instant.compare(now(), found.until) < 0 ? found.value : undefined;
    },
    set: (key, value, duration) => {
      // Set anew, so that the map stays in the order of last use and its first entry is the oldest.
      kept.delete(key);
      kept.set(key, { value, until: now().add(duration) });
      const oldest = kept.keys().next().value;
      if (kept.size > atMost && oldest !== undefined) kept.delete(oldest);
    },
    delete: (key) => void kept.delete(key),
  };
}
