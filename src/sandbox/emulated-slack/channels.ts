import type { Residents } from './residents.ts';
import { MEMBER_OF } from './seed.ts';

export type Channels = {
  /** Ids of the channels the bot is in. What is added or deleted here counts at once. */
  memberOf: Set<string>;
  /** The id of a channel, or of the direct message with a person, wherever the bot is; nothing where there is none. */
  idOf: (channel: unknown) => string | undefined;
  /** The channel that a post goes to, or why it may not. */
  find: (channel: unknown) => { channel: string } | { error: 'channel_not_found' | 'not_in_channel' };
};

/** Where the bot may post: in its channels, and to every person. */
export function createChannels({ people, channels, directMessages }: Residents): Channels {
  const memberOf = new Set([channels[MEMBER_OF] ?? '']);
  const directs = new Map(
    Object.entries(directMessages).flatMap(([name, direct]) => [
      [people[name] ?? '', direct],
      [direct, direct],
    ]),
  );
  const known = new Set(Object.values(channels));
  const idOf = (channel: unknown) => {
    const id = String(channel);
    return memberOf.has(id) || known.has(id) ? id : directs.get(id);
  };
  return {
    memberOf,
    idOf,
    find: (channel) => {
      const id = idOf(channel);
      if (id === undefined) return { error: 'channel_not_found' };
      return known.has(id) && !memberOf.has(id) ? { error: 'not_in_channel' } : { channel: id };
    },
  };
}
