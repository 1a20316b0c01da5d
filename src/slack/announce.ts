import { WebAPIPlatformError, type WebClient } from '@slack/web-api';
import { renderAnnounced } from '../blocks/subscription-replies.ts';
import type { Announce, By } from './digests.ts';

/** Tells a channel of its digest. What Slack says against it is an answer; anything else is a failure. */
export function announceTo(client: WebClient, { channel, user }: By): Announce {
  return (line) =>
    client.chat.postMessage({ channel, ...renderAnnounced({ ...line, owner: user }) }).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof WebAPIPlatformError) return error.data.error;
        throw error;
      },
    );
}
