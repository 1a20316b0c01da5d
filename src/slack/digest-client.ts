import { LogLevel, WebClient } from '@slack/web-api';
import { type Connection, callOptions } from './app.ts';

/**
 * The client digests are sent with. It is theirs alone, so that their rate limits never hold up an answer; a rate limit is an
 * answer and not a pause; and nothing is repeated unasked, since a message may have been taken although nobody heard so.
 */
export function createDigestClient(connection: Connection): WebClient {
  const { botToken } = connection;
  return new WebClient(botToken, {
    ...callOptions(connection),
    rejectRateLimitedCalls: true,
    retryConfig: { retries: 0 },
    // Every failure is logged by the worker that meets it.
    logLevel: LogLevel.ERROR,
  });
}
