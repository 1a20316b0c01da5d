/** Where a worker writes what went wrong: details, then words. */
export type Log = { error: (detail: object, words: string) => void };
