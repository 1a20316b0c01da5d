import type { Logger } from '@slack/bolt';
import { pino } from 'pino';

export type Level = 'debug' | 'info' | 'warn' | 'error';

/** Tokens and what people typed never belong in a log. */
const HIDDEN = ['token', 'text', 'message.text', 'body', '*.token', '*.text', '*.body'];

/** JSON lines on standard output; errors are cut to what helps: name, code, message, stack. */
export function createLog(level: Level | 'silent') {
  return pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: HIDDEN, censor: '[hidden]' },
    serializers: { error: briefly },
  });
}
export type Log = ReturnType<typeof createLog>;

function briefly(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack } = error;
  return {
    name,
    message: withoutTokens(message),
    code: (error as { code?: unknown }).code,
    stack: stack && withoutTokens(stack),
  };
}

/** An error may quote an address or a header. */
const withoutTokens = (text: string) =>
  text
    .replace(/xox[a-z]-[\w-]+|xapp-[\w-]+/g, '[token]')
    .replace(/(:\/\/[^:/@\s]+:)[^@\s]+@/g, '$1[hidden]@');

/** Bolt's logger interface on ours. */
export function boltLogger(log: Log): Logger {
  const words = (parts: unknown[]) => withoutTokens(parts.map(String).join(' '));
  return {
    debug: (...parts) => log.debug(words(parts)),
    info: (...parts) => log.info(words(parts)),
    warn: (...parts) => log.warn(words(parts)),
    error: (...parts) => log.error(words(parts)),
    setLevel: () => {},
    getLevel: () => log.level as ReturnType<Logger['getLevel']>,
    setName: () => {},
  };
}
