import { createHmac } from 'node:crypto';
import { Agent, request } from 'node:http';
import { type Child, COMMAND, LATER } from './child.ts';
import type { Slack } from './slack.ts';

/** How many requests are under way at most, each on a connection that stays open. */
export const CONNECTIONS = 16;
const PATIENCE = 5000;

/** Somebody who types commands, as Slack passes them on. */
export type Client = {
  /** Resolves to the body of the acknowledgement. */
  acknowledged: (text: string) => Promise<string>;
  /** Resolves to the reply, however it travels. */
  replied: (text: string) => Promise<string>;
  close: () => void;
};

export function createClient({ url, settings }: Child, slack: Slack): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const command = settings.mode === 'ack' ? COMMAND : LATER;
  const send = (text: string, responseUrl: string) => {
    const body = new URLSearchParams({ ...FIELDS, command, text, response_url: responseUrl }).toString();
    return post({ url, agent, body, headers: sign(body, settings.signingSecret) });
  };
  const replied = async (text: string) => {
    const { url: responseUrl, post: reply } = slack.expectPost();
    await send(text, responseUrl);
    return reply;
  };
  return {
    acknowledged: (text) => send(text, slack.expectPost().url),
    replied: settings.mode === 'ack' ? (text) => send(text, slack.apiUrl) : replied,
    close: () => agent.destroy(),
  };
}

const FIELDS = {
  token: 'bench',
  team_id: 'T0BENCH',
  team_domain: 'bench',
  channel_id: 'C0BENCH',
  channel_name: 'general',
  user_id: 'U0ANA',
  user_name: 'ana',
  api_app_id: 'A0BENCH',
  is_enterprise_install: 'false',
  trigger_id: '1.2.3',
};

type Outgoing = { url: string; agent: Agent; body: string; headers: Record<string, string> };

function post({ url, agent, body, headers }: Outgoing): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { agent, method: 'POST', timeout: PATIENCE, headers };
    const outgoing = request(url, options, (incoming) => {
      let text = '';
      incoming.setEncoding('utf8');
      incoming.on('data', (chunk) => {
        text += chunk;
      });
      incoming.on('end', () =>
        incoming.statusCode === 200 ? resolve(text) : reject(new Error(`HTTP ${incoming.statusCode}`)),
      );
    });
    outgoing.on('error', reject);
    outgoing.on('timeout', () => outgoing.destroy(new Error('no answer in time')));
    outgoing.end(body);
  });
}

/** Slack's request signature, version 0. */
function sign(body: string, secret: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${signature}`,
  };
}
