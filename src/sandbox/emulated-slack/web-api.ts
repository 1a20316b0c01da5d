import type { IncomingMessage } from 'node:http';
import type { Json } from './calls.ts';
import type { Channels } from './channels.ts';
import type { Emulator } from './emulator.ts';
import type { Reply } from './http.ts';
import { withProfile } from './profile.ts';
import { BOT } from './seed.ts';
import { invalidBlocks, type Validate } from './validation.ts';

/** A method answered here. Without an answer it is for the emulator. */
export type Method = (body: Json) => Json | undefined;

export type WebApi = (asked: Asked) => Promise<Reply>;

type Asked = { request: IncomingMessage; method: string; body: Json; raw: string };

type Needs = {
  emulator: Emulator;
  channels: Channels;
  methods: Record<string, Method>;
  check: Validate;
  now: () => Temporal.Instant;
};

/** Slack's Web API: refuses what Slack refuses, answers what the emulator lacks, and asks it for the rest. */
export function createWebApi({ emulator, channels, methods, check, now }: Needs): WebApi {
  const ownAnswer = ({ request, method, body }: Asked): Json | undefined => {
    const own = methods[method];
    return own && (unknownToken(request) ?? own(body));
  };
  return async (asked) => {
    const { request, method, body, raw } = asked;
    const here = invalidBlocks(method, body, check) ?? notInChannel(asked, channels) ?? ownAnswer(asked);
    if (here) return { status: 200, json: here };
    const reply = await emulator.forward(request, raw);
    return method === 'users.info' ? { ...reply, json: withProfile(reply.json, now()) } : reply;
  };
}

/** The emulator lets everyone post in a public channel, and says itself which it does not know. */
function notInChannel({ method, body }: Asked, channels: Channels): Json | undefined {
  if (method !== 'chat.postMessage') return undefined;
  const found = channels.find(body.channel);
  const isOutside = 'error' in found && found.error === 'not_in_channel';
  return isOutside ? { ok: false, error: 'not_in_channel' } : undefined;
}

function unknownToken({ headers }: IncomingMessage): Json | undefined {
  if (!headers.authorization) return { ok: false, error: 'not_authed' };
  return headers.authorization === `Bearer ${BOT.token}` ? undefined : { ok: false, error: 'invalid_auth' };
}
