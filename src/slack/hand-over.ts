import { WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Found, HandOver, Outcome } from '../digest/hand-over.ts';

/** Answers that no later attempt will change. */
const LASTING = [
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'account_inactive',
  'token_revoked',
  'invalid_auth',
];

/** What a worker asks of Slack, and Slack's words in ours. This is the one place that knows them. */
export function createHandOver(
  clientOf: (team: string) => WebClient,
  failed: (code: string) => void,
): HandOver {
  const understood = (error: unknown): Outcome => {
    if (error instanceof WebAPIRateLimitedError) {
      failed('ratelimited');
      return { kind: 'wait', seconds: error.retryAfter };
    }
    if (!(error instanceof WebAPIPlatformError)) {
      failed('no_answer');
      throw error;
    }
    const reason = error.data.error;
    failed(reason);
    return LASTING.includes(reason) ? { kind: 'gone', reason } : { kind: 'not-taken', reason };
  };

  return {
    async handOver({ team, channel, postAt, message }) {
      const held = {
        channel,
        post_at: secondsOf(postAt),
        ...message,
        unfurl_links: false,
        unfurl_media: false,
      };
      try {
        const { scheduled_message_id: id } = await clientOf(team).chat.scheduleMessage(held);
        if (!id) throw new Error('Slack gave no id for a scheduled message');
        return { kind: 'handed-over', id };
      } catch (error) {
        return understood(error);
      }
    },

    async find({ team, channel, postAt }): Promise<Found> {
      const at = secondsOf(postAt);
      // Slack wants the first bound to be below the second.
      const list = { channel, oldest: String(at - 60), latest: String(at + 60) };
      try {
        const { scheduled_messages: held = [] } = await clientOf(team).chat.scheduledMessages.list(list);
        const id = held.find((one) => one.post_at === at)?.id;
        return id === undefined ? { kind: 'missing' } : { kind: 'handed-over', id };
      } catch (error) {
        const outcome = understood(error);
        if (outcome.kind === 'not-taken') throw error;
        return outcome;
      }
    },

    async takeBack({ team, channel, id }) {
      try {
        await clientOf(team).chat.deleteScheduledMessage({ channel, scheduled_message_id: id });
        return true;
      } catch (error) {
        const outcome = understood(error);
        if (outcome.kind === 'gone') return true;
        // Posted already, or about to be: so Slack answers in the last minute.
        if (outcome.kind === 'not-taken' && outcome.reason === 'invalid_scheduled_message_id') return false;
        throw error;
      }
    },

    async tell({ team, user }, message) {
      await clientOf(team)
        .chat.postMessage({ channel: user, ...message })
        .catch(understood);
    },
  };
}

const secondsOf = (moment: Temporal.Instant) => Math.floor(moment.epochMilliseconds / 1000);
