import { renderDigest } from '../blocks/digest.ts';
import type { Message } from '../blocks/kit.ts';
import { renderNothingNew, renderPreview } from '../blocks/subscription-replies.ts';
import type { Wish } from '../digest/subscription.ts';
import type { Place } from '../storage/tables.ts';
import { type DigestNeeds, preview } from './digests.ts';

/** Where nothing is set: the morning of the first day, about everything. */
export const usualWish = (zone: string | undefined): Wish => ({
  weekday: 1,
  time: '09:00',
  zone: zone ?? 'UTC',
  topics: [],
  roles: [],
});

/** What the channel's next digest would be; where it has none, what one about everything would be. */
export async function renderedPreview(
  { team, channel }: Place,
  zone: string | undefined,
  digests: DigestNeeds,
): Promise<Message> {
  const { digest, at } = await preview({ team, channel }, usualWish(zone), digests);
  return digest ? renderPreview(renderDigest(digest), at) : renderNothingNew();
}
