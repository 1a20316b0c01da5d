import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, expect, test, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import { startEmulatedSlack } from '../src/sandbox/emulated-slack.ts';
import { connectWorkspace } from '../src/sandbox/workspace.ts';
import { freePort } from './storage/databases.ts';

// The first start in a folder makes a database.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 30_000 });

let bot: ChildProcess | undefined;
const closing: (() => unknown)[] = [];
afterEach(async () => {
  if (bot && bot.exitCode === null) {
    bot.kill('SIGTERM');
    expect(await once(bot, 'exit')).toEqual([0, null]);
  }
  for (const close of closing.splice(0)) await close();
});

/** Starts the bot as `npm start` does, in a folder of its own, and waits until it says that it is ready. */
async function start(env: Record<string, string>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cyberjobs-'));
  closing.push(() => rmSync(folder, { recursive: true }));
  const PORT = String(await freePort());
  const set = { PATH: process.env.PATH, LOG_LEVEL: 'error', DATA_DIR: folder, PORT, ...env };
  bot = spawn('node', ['src/main.ts'], { env: set, stdio: ['ignore', 'inherit', 'inherit'] });
  const url = `http://127.0.0.1:${set.PORT}/readyz`;
  while ((await fetch(url).catch(() => undefined))?.status !== 200) await setTimeout(50);
}

test('with a bot token and a signing secret it answers signed HTTP', async () => {
  const slack = await startEmulatedSlack();
  closing.push(slack.close);
  const port = await freePort();
  const { botToken, signingSecret, apiUrl } = slack;
  await start({
    SLACK_BOT_TOKEN: botToken,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_API_URL: apiUrl,
    PORT: String(port),
  });
  const [seen] = await connectWorkspace(slack, `http://127.0.0.1:${port}`).command('role ciso');
  expect(seen?.text).toMatch(/^CISO/);
});

test('with a bot token and an app token it answers over Socket Mode', async () => {
  const sockets = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  const slack = await startEmulatedSlack();
  const url = `ws://127.0.0.1:${(sockets.address() as AddressInfo).port}`;
  const api = createServer(async (request, response) => {
    response.setHeader('content-type', 'application/json');
    if (request.url?.endsWith('apps.connections.open'))
      return response.end(JSON.stringify({ ok: true, url }));
    response.end(
      JSON.stringify({ ok: true, user_id: slack.botUserId, bot_id: 'B0CYBERJOB', team_id: slack.teamId }),
    );
  });
  await new Promise<void>((ready) => api.listen(0, '127.0.0.1', ready));
  closing.push(
    slack.close,
    () => sockets.close(),
    () => api.close(),
  );
  const acknowledged = new Promise<{ payload: { text: string } }>((resolve) => {
    sockets.on('connection', (socket) => {
      socket.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
      const payload = {
        command: '/cyberjobs',
        text: 'role ciso',
        team_id: slack.teamId,
        user_id: 'U1',
        channel_id: 'C1',
        response_url: 'http://127.0.0.1:9',
      };
      socket.send(
        JSON.stringify({
          type: 'slash_commands',
          envelope_id: 'e1',
          accepts_response_payload: true,
          payload,
        }),
      );
      socket.on('message', (data) => resolve(JSON.parse(String(data))));
    });
  });
  await start({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}/api/`,
  });
  expect((await acknowledged).payload.text).toMatch(/^CISO/);
});
