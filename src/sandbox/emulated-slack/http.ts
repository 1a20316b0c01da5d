import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import type { Json } from './calls.ts';

export type Reply = { status: number; json: Json; headers?: Record<string, string> };

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** A server on loopback, at a port of its own. A request that cannot be read loses its connection. */
export async function listen(handle: Handle): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: Error) => response.destroy(error));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}

/** `emulate` wants to be told a port: take one the system has free now. */
export async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((ready) => socket.listen(0, '127.0.0.1', ready));
  const { port } = socket.address() as AddressInfo;
  await new Promise((closed) => socket.close(closed));
  return port;
}

export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

const JSON_FIELDS = ['blocks', 'view', 'metadata', 'attachments'];

/** Bolt's client sends forms in which a few fields are JSON. */
export function parseBody(raw: string, type = ''): Json {
  if (type.includes('json')) return JSON.parse(raw || '{}');
  const fields = [...new URLSearchParams(raw)];
  return Object.fromEntries(
    fields.map(([key, value]) => [key, JSON_FIELDS.includes(key) ? parsed(value) : value]),
  );
}

/** What is no JSON stays as it is, and is refused where it is looked at. */
function parsed(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

export function send(response: ServerResponse, { status, json, headers = {} }: Reply): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(json));
}
