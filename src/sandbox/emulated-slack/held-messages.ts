/** `post_at`: seconds since 1970. */
export type ScheduledMessage = {
  id: string;
  channel: string;
  post_at: number;
  text: string;
  blocks: unknown[];
};

/** `lost`: Slack takes a message with metadata and never posts it. */
export type HeldMessage = ScheduledMessage & { date_created: number; lost: boolean };

export type HeldMessages = {
  add: (message: HeldMessage) => void;
  find: (channel: string, id: string) => HeldMessage | undefined;
  remove: (message: HeldMessage) => void;
  /** In the order of their time; without a channel those of all. */
  list: (channel?: string) => HeldMessage[];
};

/** Messages that wait for their time, by channel: thousands of channels with a few each. */
export function createHeldMessages(): HeldMessages {
  const byChannel = new Map<string, Map<string, HeldMessage>>();
  const inChannel = (channel: string) => [...(byChannel.get(channel)?.values() ?? [])];
  return {
    add: (message) => {
      const others = byChannel.get(message.channel) ?? new Map<string, HeldMessage>();
      byChannel.set(message.channel, others.set(message.id, message));
    },
    find: (channel, id) => byChannel.get(channel)?.get(id),
    remove: ({ channel, id }) => byChannel.get(channel)?.delete(id),
    list: (channel) =>
      (channel === undefined ? [...byChannel.keys()].flatMap(inChannel) : inChannel(channel)).sort(byTime),
  };
}

const byTime = (one: HeldMessage, other: HeldMessage) =>
  one.post_at - other.post_at || (one.id < other.id ? -1 : 1);
