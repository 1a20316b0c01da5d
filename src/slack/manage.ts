import type { Message } from '../blocks/kit.ts';
import { renderNone } from '../blocks/subscription.ts';
import { renderPaused, renderResumed, renderStopped } from '../blocks/subscription-replies.ts';
import type { Place } from '../storage/tables.ts';
import { pause, resume, stop } from './digests.ts';
import { renderedPreview } from './preview.ts';
import type { Services } from './services.ts';

/** What can be done with the digest of a channel in one word, typed or pressed, and what is said to it. */
export async function manage(
  what: 'now' | 'pause' | 'resume' | 'off',
  { team, channel, zone }: Place & { zone: string | undefined },
  { digests }: Services,
): Promise<Message> {
  const place = { team, channel };
  switch (what) {
    case 'now':
      return renderedPreview(place, zone, digests);
    case 'pause': {
      const ended = await pause(place, digests);
      return ended ? renderPaused(channel, ended.onItsWay) : renderNone();
    }
    case 'resume': {
      const next = await resume(place, digests);
      return next ? renderResumed(channel, next) : renderNone();
    }
    case 'off': {
      const ended = await stop(place, digests);
      return ended ? renderStopped(channel, ended.onItsWay) : renderNone();
    }
  }
}
