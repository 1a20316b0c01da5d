import type { Json } from './calls.ts';
import type { HeldMessage } from './held-messages.ts';

const PAGE = 100;

/** One page of `chat.scheduledMessages.list`. Both bounds count as inside, and the first must be below the second; the cursor is the last message before the page. */
export function pageOf(messages: HeldMessage[], { oldest, latest, limit, cursor }: Json): Json {
  const from = Number(oldest ?? Number.NEGATIVE_INFINITY);
  const to = Number(latest ?? Number.POSITIVE_INFINITY);
  if (from >= to) return { ok: false, error: 'invalid_arguments' };
  const last = cursor ? Buffer.from(String(cursor), 'base64').toString() : '';
  if (last !== '' && !/^\d{11} Q\d+$/.test(last)) return { ok: false, error: 'invalid_cursor' };
  const rest = messages.filter(
    (message) => message.post_at >= from && message.post_at <= to && keyOf(message) > last,
  );
  const page = rest.slice(0, Number(limit ?? 0) || PAGE);
  const end = page.at(-1);
  const next = end && rest.length > page.length ? Buffer.from(keyOf(end)).toString('base64') : '';
  return {
    ok: true,
    scheduled_messages: page.map(({ id, channel, post_at, date_created, text }) => ({
      id,
      channel_id: channel,
      post_at,
      date_created,
      text,
    })),
    response_metadata: { next_cursor: next },
  };
}

/** Sorts as text the way the messages sort in time. */
const keyOf = ({ post_at, id }: HeldMessage) => `${String(post_at).padStart(11, '0')} ${id}`;
