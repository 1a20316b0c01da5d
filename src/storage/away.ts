/** Thrown where somebody would have to wait too long for the database. */
export class AwayError extends Error {}

const CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'EPIPE',
  '57P01',
  '57P03',
];
const WORDS = /timeout|terminated|PGlite|connection|no space left|could not (write|extend)/i;

/** Whether an error says that the database is not there, rather than that we asked it wrongly. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof AwayError) return true;
  const { code = '' } = error as { code?: string };
  if (error instanceof AggregateError) return error.errors.some(isAway);
  return CODES.includes(code) || /^5[38]/.test(code) || (code === '' && WORDS.test(error.message));
}
