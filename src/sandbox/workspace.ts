import { createHmac, randomBytes } from 'node:crypto';
import { validate } from '../blocks/validate.ts';
import type { Call, EmulatedSlack } from './emulated-slack.ts';

/** A reply as the person meets it. */
export type Seen = {
  surface: 'only-you' | 'channel' | 'thread' | 'direct-message';
  channel: string;
  threadTs?: string;
  ts?: string;
  text: string;
  blocks: Block[];
};
export type Block = Record<string, unknown> & { type: string };
export type Button = { action_id: string; value: string; seen: Seen };
type Who = { user?: string; channel?: string; thread?: string };

/** A person in an emulated workspace, talking to the app as Slack would: signed requests over HTTP. */
export type Workspace = {
  command: (text: string, who?: Who) => Promise<Seen[]>;
  mention: (text: string, who?: Who) => Promise<Seen[]>;
  directMessage: (text: string, who?: Who) => Promise<Seen[]>;
  press: (button: Button, who?: Who) => Promise<Seen[]>;
  /** Any event, as it is. Resolves to the HTTP status. */
  send: (event: Record<string, unknown>, headers?: Record<string, string>) => Promise<number>;
};

const PATIENCE = 5000;
/** A pressed button may be answered by several posts; the app sends them one after another. */
const SHARES = 2;

export function connectWorkspace(slack: EmulatedSlack, appUrl: string): Workspace {
  const { people, channels, directMessages, teamId, botUserId } = slack;
  const common = { token: 'sandbox', team_id: teamId, api_app_id: 'A0CYBERJOB' };
  const direct = directMessages.ana ?? '';
  let clock = Math.floor(Date.now() / 1000);
  const nextTs = () => `${++clock}.000100`;

  const post = async (body: string, type: string, headers = {}) => {
    const response = await fetch(`${appUrl}/slack/events`, {
      method: 'POST',
      body,
      headers: { 'content-type': type, ...sign(body, slack.signingSecret), ...headers },
    });
    return { status: response.status, text: await response.text() };
  };
  const form = async (fields: Record<string, string>) => {
    const answer = await post(new URLSearchParams(fields).toString(), 'application/x-www-form-urlencoded');
    if (answer.status !== 200) throw new Error(`The app answered HTTP ${answer.status}.`);
    return answer.text;
  };
  const event = (inner: Record<string, unknown>, headers = {}) => {
    const authorizations = [
      {
        enterprise_id: null,
        team_id: teamId,
        user_id: botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ];
    const envelope = {
      ...common,
      type: 'event_callback',
      event_id: `Ev${randomBytes(5).toString('hex')}`,
      event_time: clock,
      authorizations,
      event: inner,
    };
    return post(JSON.stringify(envelope), 'application/json', headers);
  };
  const say = async (inner: Record<string, unknown>) => {
    const replies = waitFor(
      slack,
      1,
      ({ method, response }) => /^chat\.post/.test(method) && response.ok === true,
    );
    // Told or not, the wait ends by itself; what failed is told by the status.
    replies.catch(() => {});
    const { status } = await event(inner);
    if (status !== 200) throw new Error(`The app answered HTTP ${status}.`);
    return (await replies).map((call) => seenInPost(call, direct));
  };

  return {
    async command(text, { user = people.ana, channel = channels.general } = {}) {
      const response_url = slack.responseUrls.create();
      const fields = {
        ...common,
        team_domain: 'sandbox',
        command: '/cyberjobs',
        user_name: 'ana',
        channel_name: 'general',
        trigger_id: '1.2.3',
        is_enterprise_install: 'false',
      };
      const body = await form({
        ...fields,
        text: escaped(text),
        response_url,
        user_id: user ?? '',
        channel_id: channel ?? '',
      });
      return body === '' ? [] : [{ ...seenInResponse(JSON.parse(body), channel ?? ''), ts: nextTs() }];
    },
    mention: (text, { user = people.ana, channel = channels.general, thread } = {}) =>
      say({
        type: 'app_mention',
        user,
        channel,
        text: `<@${botUserId}> ${escaped(text)}`,
        ts: nextTs(),
        event_ts: String(clock),
        ...(thread ? { thread_ts: thread } : {}),
      }),
    directMessage: (text, { user = people.ana, thread } = {}) =>
      say({
        type: 'message',
        channel_type: 'im',
        user,
        channel: direct,
        text: escaped(text),
        ts: nextTs(),
        event_ts: String(clock),
        ...(thread ? { thread_ts: thread } : {}),
      }),
    async press({ action_id, value, seen }, { user = people.ana } = {}) {
      const ephemeral = seen.surface === 'only-you';
      const response_url = slack.responseUrls.create();
      const container = {
        type: 'message',
        message_ts: seen.ts ?? '1.1',
        channel_id: seen.channel,
        is_ephemeral: ephemeral,
        ...(seen.threadTs ? { thread_ts: seen.threadTs } : {}),
      };
      const action = { type: 'button', action_id, block_id: 'b', value, action_ts: String(clock) };
      const payload = {
        ...common,
        type: 'block_actions',
        team: { id: teamId, domain: 'sandbox' },
        user: { id: user, team_id: teamId },
        channel: { id: seen.channel },
        container,
        trigger_id: '1.2.3',
        response_url,
        actions: [action],
      };
      const expected = action_id === 'share' ? SHARES : 1;
      const posts = waitFor(
        slack,
        expected,
        ({ method, body }) => body.response_url === response_url || method === 'chat.postMessage',
      );
      posts.catch(() => {});
      await form({ payload: JSON.stringify(payload) });
      return (await posts).map((call) =>
        call.method === 'response_url'
          ? { ...seenInResponse(call.body, seen.channel, seen), ts: nextTs() }
          : seenInPost(call, direct),
      );
    },
    send: async (inner, headers) => (await event(inner, headers)).status,
  };
}

/** Slack's request signature, version 0. */
function sign(body: string, secret: string): Record<string, string> {
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(timestamp), 'x-slack-signature': `v0=${signature}` };
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function waitFor(slack: EmulatedSlack, count: number, fits: (call: Call) => boolean): Promise<Call[]> {
  return new Promise((resolve, reject) => {
    const found: Call[] = [];
    const done = (finish: () => void) => {
      clearTimeout(timer);
      stop();
      finish();
    };
    const timer = setTimeout(
      () => done(() => reject(new Error(`The app sent no reply within ${PATIENCE / 1000} seconds.`))),
      PATIENCE,
    );
    const stop = slack.onCall((call) => {
      if (fits(call) && found.push(call) === count) done(() => resolve(found));
    });
  });
}

type Posted = {
  text?: string;
  blocks?: Block[];
  channel?: string;
  thread_ts?: string;
  response_type?: string;
};

function seenInPost({ body, response, method }: Call, direct: string): Seen {
  const { text = '', blocks = [], channel = '', thread_ts } = body as Posted;
  const threadOrChannel = thread_ts ? 'thread' : 'channel';
  const surface =
    method === 'chat.postEphemeral'
      ? 'only-you'
      : channel === direct || channel.startsWith('U')
        ? 'direct-message'
        : threadOrChannel;
  return { surface, channel, threadTs: thread_ts, ts: response.ts as string | undefined, text, blocks };
}

/** A reply in an acknowledgement or at a response_url. Throws where Slack would refuse it. */
function seenInResponse(body: Posted, channel: string, pressed?: Seen): Seen {
  const problems = validate(body, 'message');
  if (problems.length > 0)
    throw new Error(
      `Slack would refuse this reply: ${problems.map(({ pointer, message }) => `${pointer} ${message}`).join('; ')}`,
    );
  const { text = '', blocks = [], response_type, thread_ts } = body;
  const open = pressed?.surface === 'direct-message' ? 'direct-message' : 'channel';
  return {
    surface: response_type === 'in_channel' ? open : 'only-you',
    channel,
    threadTs: thread_ts,
    text,
    blocks,
  };
}
