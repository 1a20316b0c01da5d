import type { IncomingMessage } from 'node:http';
import { createEmulator } from 'emulate';
import { freePort, type Reply } from './http.ts';
import { SEED } from './seed.ts';

export type Emulator = {
  url: string;
  forward: (request: IncomingMessage, raw: string) => Promise<Reply>;
  close: () => Promise<void>;
};

/** `emulate`, which keeps the state of a Slack. It refuses the 5000th request of an hour. */
export async function startEmulator(): Promise<Emulator> {
  const emulator = await createEmulator({ service: 'slack', port: await freePort(), seed: { slack: SEED } });
  return {
    url: emulator.url,
    forward: (request, raw) => forward(emulator.url, request, raw),
    close: () => emulator.close(),
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
  return { status: response.status, json: (await response.json()) as Reply['json'] };
}
