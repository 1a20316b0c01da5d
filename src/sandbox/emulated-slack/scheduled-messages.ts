import type { Calls, Json } from './calls.ts';
import type { Channels } from './channels.ts';
import { createHeldMessages, type HeldMessage, type ScheduledMessage } from './held-messages.ts';
import { pageOf } from './scheduled-page.ts';
import { refusedTime } from './scheduled-time.ts';

/** Seconds before its time from which a message cannot be taken back. */
const TOO_LATE = 60;

type Needs = { now: () => Temporal.Instant; channels: Channels; record: Calls['record'] };

/** Messages that Slack holds until their time; `emulate` would never post them. */
export function createScheduledMessages({ now, channels, record }: Needs) {
  const held = createHeldMessages();
  const posted: ScheduledMessage[] = [];
  let count = 0;
  const seconds = () => now().epochMilliseconds / 1000;

  const schedule = ({ channel: to, post_at: at, text = '', blocks = [], metadata }: Json): Json => {
    const place = channels.find(to);
    if ('error' in place) return refused(place.error);
    if (text === '' && (blocks as unknown[]).length === 0) return refused('no_text');
    const { channel } = place;
    const post_at = Math.floor(Number(at));
    const others = held.list(channel).map((message) => message.post_at);
    const error = refusedTime(post_at, seconds(), others);
    if (error) return refused(error);
    count += 1;
    const id = `Q${String(count).padStart(9, '0')}`;
    const message = { id, channel, post_at, text: String(text), blocks: blocks as unknown[] };
    held.add({ ...message, date_created: Math.floor(seconds()), lost: metadata !== undefined });
    return { ok: true, channel, scheduled_message_id: id, post_at };
  };

  const list = (body: Json): Json => {
    if (body.channel === undefined) return pageOf(held.list(), body);
    const channel = channels.idOf(body.channel);
    return channel === undefined ? refused('invalid_channel') : pageOf(held.list(channel), body);
  };

  const takeBack = ({ channel, scheduled_message_id: id }: Json): Json => {
    const message = held.find(channels.idOf(channel) ?? '', String(id));
    if (!message || message.post_at - seconds() < TOO_LATE) return refused('invalid_scheduled_message_id');
    held.remove(message);
    return { ok: true };
  };

  const post = (due: HeldMessage) => {
    held.remove(due);
    if (due.lost) return;
    const message = messageOf(due);
    posted.push(message);
    // No two posts of an app have one ts.
    const ts = `${due.post_at}.${due.id.slice(-6)}`;
    record({ method: 'scheduled', body: message, response: { ok: true, channel: due.channel, ts } });
  };

  return {
    methods: {
      'chat.scheduleMessage': schedule,
      'chat.scheduledMessages.list': list,
      'chat.deleteScheduledMessage': takeBack,
    },
    posted,
    held: () => held.list().map(messageOf),
    postDue: async () => {
      for (const message of held.list()) if (message.post_at <= seconds()) post(message);
    },
  };
}

const refused = (error: string): Json => ({ ok: false, error });

const messageOf = ({ id, channel, post_at, text, blocks }: HeldMessage): ScheduledMessage => ({
  id,
  channel,
  post_at,
  text,
  blocks,
});
