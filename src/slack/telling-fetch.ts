import { type FetchFunction, WebAPIPlatformError } from '@slack/web-api';

const SLACK = 'https://slack.com/api/';

/** How long a response_url may take. Calls of the Web API have Bolt's own limit. Milliseconds. */
const PATIENCE = 10_000;

/**
 * What Bolt posts with. It leaves unread what a response_url answers, so that a refusal would look like a success, or like any
 * other failure: here Slack's word is read and thrown as the Web API's are.
 */
export function createTellingFetch(apiUrl = SLACK, patience = PATIENCE): FetchFunction {
  return async (url, init) => {
    if (String(url).startsWith(apiUrl)) return fetch(url, init);
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    const error = refusalIn(await response.text().catch(() => ''));
    if (error) throw new WebAPIPlatformError({ ok: false, error });
    return response;
  };
}

/** JSON as everywhere in the Web API, or no more than the word. */
function refusalIn(body: string): string | undefined {
  const word = /^\s*([a-z]+(?:_[a-z]+)+)\s*$/.exec(body)?.[1];
  if (word) return word;
  const told = /^\s*\{/.test(body) ? parsed(body) : undefined;
  return told?.ok === false && typeof told.error === 'string' ? told.error : undefined;
}

function parsed(body: string): { ok?: unknown; error?: unknown } | undefined {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
