import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { createEmulator } from 'emulate';
import { validate } from '../blocks/validate.ts';
import { createResponseUrls, type ResponseUrls } from './response-urls.ts';

/** One request the app made, with what it was answered. */
export type Call = { method: string; body: Record<string, unknown>; response: Record<string, unknown> };

/** A Slack error code, an HTTP status, or a rate limit in seconds. */
export type Fault = string | number | { rateLimited: number };

export type EmulatedSlack = {
  apiUrl: string;
  botToken: string;
  signingSecret: string;
  botUserId: string;
  teamId: string;
  /** Ids by name. */
  people: Record<string, string>;
  channels: Record<string, string>;
  /** The bot's direct message with each person. */
  directMessages: Record<string, string>;
  calls: Call[];
  responseUrls: ResponseUrls;
  /** Called for every request the app makes, after it is answered. Gives a function that stops it. */
  onCall: (listener: (call: Call) => void) => () => void;
  failNext: (method: string, fault: Fault) => void;
  close: () => Promise<void>;
};

const BOT = { token: 'xoxb-sandbox', userId: 'U0CYBERJOB', botId: 'B0CYBERJOB', appId: 'A0CYBERJOB' };
const SIGNING_SECRET = 'sandbox-signing-secret';
/** The bot sits in this channel; real Slack refuses posts elsewhere. */
const MEMBER_OF = 'general';
const PEOPLE = ['ana', 'ben'];
const tokenOf = (name: string) => `xoxp-${name}`;

/** An emulated Slack on loopback: `emulate` keeps its state, and what that lacks is answered here. */
export async function startEmulatedSlack(): Promise<EmulatedSlack> {
  const emulator = await createEmulator({ service: 'slack', port: await freePort(), seed: { slack: SEED } });
  const calls: Call[] = [];
  const listeners = new Set<(call: Call) => void>();
  const faults = new Map<string, Fault[]>();
  const record = (call: Call) => {
    calls.push(call);
    for (const listener of listeners) listener(call);
  };
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const responseUrls = createResponseUrls(url);
  const ids = await moveIn(emulator.url);

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const raw = await readBody(request);
    const path = request.url ?? '/';
    if (path.startsWith('/response/')) {
      const body = JSON.parse(raw || '{}');
      const refused = responseUrls.use(path, body);
      record({
        method: 'response_url',
        body: { ...body, response_url: `${url}${path}` },
        response: { ok: !refused, error: refused },
      });
      return send(response, refused ? 404 : 200, refused ? { ok: false, error: refused } : { ok: true });
    }
    const method = path.replace(/^\/api\//, '').split('?')[0] ?? '';
    const body = parseBody(raw, request.headers['content-type']);
    const fault = faults.get(method)?.shift();
    const answer =
      fault !== undefined
        ? faulty(fault)
        : (refusal(method, body, ids.channels) ?? (await forward(emulator.url, request, raw)));
    record({ method, body, response: answer.json });
    send(response, answer.status, answer.json, answer.headers);
  }

  return {
    apiUrl: `${url}/api/`,
    botToken: BOT.token,
    signingSecret: SIGNING_SECRET,
    botUserId: BOT.userId,
    ...ids,
    calls,
    responseUrls,
    onCall: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    failNext: (method, fault) => faults.set(method, [...(faults.get(method) ?? []), fault]),
    close: async () => {
      await closeServer(server);
      await emulator.close();
    },
  };
}

const SEED = {
  team: { name: 'Sandbox', domain: 'sandbox' },
  users: PEOPLE.map((name) => ({ name, real_name: name, email: `${name}@example.com` })),
  channels: [MEMBER_OF, 'security-jobs'].map((name) => ({ name, topic: name })),
  oauth_apps: [
    {
      client_id: '1.1',
      client_secret: 'sandbox',
      app_id: BOT.appId,
      name: 'CyberJobs',
      bot_name: 'cyberjobs',
      bot_id: BOT.botId,
      bot_user_id: BOT.userId,
      redirect_uris: ['http://127.0.0.1/slack/oauth_redirect'],
      scopes: ['commands', 'chat:write', 'app_mentions:read', 'im:history'],
    },
  ],
  tokens: [
    {
      token: BOT.token,
      user: BOT.userId,
      bot_id: BOT.botId,
      bot_user_id: BOT.userId,
      app_id: BOT.appId,
      type: 'bot',
      scopes: ['chat:write', 'channels:read', 'channels:join', 'im:write', 'users:read'],
    },
    ...PEOPLE.map((name) => ({ token: tokenOf(name), user: name, type: 'user' })),
  ],
  signing_secret: SIGNING_SECRET,
};

type Reply = { status: number; json: Record<string, unknown>; headers?: Record<string, string> };

/** Posts and views that real Slack would refuse and the emulator lets through. */
function refusal(
  method: string,
  body: Record<string, unknown>,
  channels: Record<string, string>,
): Reply | undefined {
  const problems = method.startsWith('views.')
    ? validate(body.view, (body.view as { type?: string })?.type === 'modal' ? 'modal' : 'home')
    : /^chat\.(post|update|schedule)/.test(method)
      ? validate(body, 'message')
      : [];
  if (problems.length > 0) {
    const messages = problems.map(({ pointer, message }) => `[ERROR] ${message} [json-pointer:${pointer}]`);
    return { status: 200, json: { ok: false, error: 'invalid_blocks', response_metadata: { messages } } };
  }
  const elsewhere = Object.entries(channels).some(([name, id]) => id === body.channel && name !== MEMBER_OF);
  if (method === 'chat.postMessage' && elsewhere)
    return { status: 200, json: { ok: false, error: 'not_in_channel' } };
  return undefined;
}

function faulty(fault: Fault): Reply {
  if (typeof fault === 'string') return { status: 200, json: { ok: false, error: fault } };
  if (typeof fault === 'number') return { status: fault, json: {} };
  return {
    status: 429,
    json: { ok: false, error: 'ratelimited' },
    headers: { 'retry-after': String(fault.rateLimited) },
  };
}

async function forward(emulator: string, request: IncomingMessage, raw: string): Promise<Reply> {
  const { authorization, 'content-type': type } = request.headers;
  const response = await fetch(`${emulator}${request.url}`, {
    method: request.method,
    headers: { ...(authorization ? { authorization } : {}), ...(type ? { 'content-type': type } : {}) },
    body: request.method === 'GET' ? undefined : raw,
  });
  if (response.status === 404) return { status: 200, json: { ok: false, error: 'unknown_method' } };
  return { status: response.status, json: (await response.json()) as Record<string, unknown> };
}

/** Lets the people into the channels and gives the ids of everyone and everything. */
async function moveIn(url: string) {
  type Answer = { team_id?: string; members?: Named[]; channels?: Named[]; channel?: { id: string } };
  const ask = async (method: string, fields = {}, token = BOT.token) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await fetch(`${url}/api/${method}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(fields),
    });
    return (await response.json()) as Answer;
  };
  const byName = (list: Named[] = []) => Object.fromEntries(list.map(({ name, id }) => [name, id]));
  const people = byName((await ask('users.list')).members);
  const channels = byName((await ask('conversations.list')).channels);
  for (const channel of Object.values(channels))
    for (const name of PEOPLE) await ask('conversations.join', { channel }, tokenOf(name));
  const open = async (name: string) => [
    name,
    (await ask('conversations.open', { users: people[name] })).channel?.id ?? '',
  ];
  return {
    teamId: (await ask('auth.test')).team_id ?? '',
    people,
    channels,
    directMessages: Object.fromEntries(await Promise.all(PEOPLE.map(open))) as Record<string, string>,
  };
}
type Named = { name: string; id: string };

/** `emulate` wants to be told a port: take one the system has free now. */
async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((ready) => socket.listen(0, '127.0.0.1', ready));
  const { port } = socket.address() as AddressInfo;
  await new Promise((closed) => socket.close(closed));
  return port;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Bolt's client sends forms in which blocks and views are JSON. */
function parseBody(raw: string, type = ''): Record<string, unknown> {
  if (type.includes('json')) return JSON.parse(raw || '{}');
  const form = Object.fromEntries(new URLSearchParams(raw));
  const parsed = (value: string) => JSON.parse(value) as unknown;
  return Object.fromEntries(
    Object.entries(form).map(([key, value]) => [
      key,
      key === 'blocks' || key === 'view' ? parsed(value) : value,
    ]),
  );
}

function send(
  response: ServerResponse,
  status: number,
  json: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(json));
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}
