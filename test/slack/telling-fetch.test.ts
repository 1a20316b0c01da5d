import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { createTellingFetch } from '../../src/slack/telling-fetch.ts';

/** What becomes of an answer: its status, or Slack's word against what was sent. */
async function toldBy(status: number, body: string, path = '/response/1'): Promise<number | string> {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await createTellingFetch(`${origin}/api/`)(origin + path, { method: 'POST', body: '{}' }).then(
      (response) => response.status,
      (error) => error.data.error,
    );
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const REFUSAL = JSON.stringify({ ok: false, error: 'invalid_blocks' });

test.each([
  [400, 'invalid_blocks', 'invalid_blocks'],
  [404, REFUSAL, 'invalid_blocks'],
  [200, REFUSAL, 'invalid_blocks'],
  [200, 'ok', 200],
  [200, '{"ok":true}', 200],
  [200, '', 200],
  [204, '', 204],
  [200, '{"ok":fa', 200],
  [500, '<html>invalid_blocks</html>', 500],
  [503, '{}', 503],
])('a response_url answering %i %s means %s', async (status, body, means) => {
  expect(await toldBy(status, body)).toBe(means);
});

test('what the Web API answers is left to its client', async () => {
  expect(await toldBy(200, REFUSAL, '/api/chat.postMessage')).toBe(200);
});

test('a response_url that never answers is given up', async () => {
  const server = createServer(() => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const post = createTellingFetch(`${origin}/api/`, 50)(`${origin}/response/1`, {
    method: 'POST',
    body: '{}',
  });
  await expect(post).rejects.toThrow(/timeout/i);
  server.close();
  server.closeAllConnections();
});
