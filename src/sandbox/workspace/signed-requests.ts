import { createHmac, randomBytes } from 'node:crypto';
import type { EmulatedSlack } from '../emulated-slack.ts';
import { commonOf } from './common.ts';

type Headers = Record<string, string>;

export type Requests = {
  /** Sends a form and gives what it is acknowledged with. Throws where that is no success. */
  form: (fields: Record<string, string>) => Promise<string>;
  /** Sends an event in its envelope and gives the HTTP status. */
  event: (inner: Record<string, unknown>, headers?: Headers, eventId?: string) => Promise<number>;
};

/** Requests to the app, signed as Slack signs them. */
export function createRequests(slack: EmulatedSlack, appUrl: string): Requests {
  const post = (body: string, type: string, headers: Headers = {}) =>
    fetch(`${appUrl}/slack/events`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...sign(body, slack.signingSecret), ...headers },
    });
  return {
    form: async (fields) => {
      const answer = await post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
      const text = await answer.text();
      if (answer.status !== 200) throw new Error(`The app answered HTTP ${answer.status}.`);
      return text;
    },
    event: async (inner, headers, eventId = `Ev${randomBytes(5).toString('hex')}`) => {
      const body = JSON.stringify({ ...envelopeOf(slack), event_id: eventId, event: inner });
      const answer = await post(body, 'application/json', headers);
      await answer.text();
      return answer.status;
    },
  };
}

function envelopeOf(slack: EmulatedSlack) {
  const { teamId: team_id, botUserId: user_id } = slack;
  const authorization = { enterprise_id: null, team_id, user_id, is_bot: true, is_enterprise_install: false };
  return {
    ...commonOf(slack),
    type: 'event_callback',
    event_time: Math.floor(slack.now().epochMilliseconds / 1000),
    authorizations: [authorization],
  };
}

/** Slack's request signature, version 0. The app compares it with the real time, whatever the emulated Slack's clock says. */
function sign(body: string, secret: string): Headers {
  const timestamp = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${signature}` };
}
