import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startEmulatedSlack } from '../src/sandbox/emulated-slack.ts';
import { connectWorkspace } from '../src/sandbox/workspace.ts';
import { freePort } from './storage/databases.ts';

/** The bot as a process, as `npm start` runs it, with a Slack of its own. `shell` goes before it, such as a limit. */
export async function startProcess(env: Record<string, string>, { shell = '' } = {}) {
  const slack = await startEmulatedSlack();
  const port = await freePort();
  const { botToken, signingSecret, apiUrl } = slack;
  const bot = spawn('sh', ['-c', `${shell} exec node src/main.ts`], {
    env: {
      PATH: process.env.PATH,
      SLACK_BOT_TOKEN: botToken,
      SLACK_SIGNING_SECRET: signingSecret,
      SLACK_API_URL: apiUrl,
      PORT: String(port),
      ...env,
    },
  });
  const printed = collect(bot);
  const url = `http://127.0.0.1:${port}`;
  const get = async (path: string) => {
    const response = await fetch(`${url}${path}`).catch(() => undefined);
    return { status: response?.status, text: (await response?.text()) ?? '' };
  };
  return {
    slack,
    bot,
    get,
    printed,
    workspace: connectWorkspace(slack, url),
    /** Waits until /readyz says so. */
    async until(status: 200 | 503) {
      for (;;) {
        const { status: now, text } = await get('/readyz');
        if (now === status) return text;
        if (bot.exitCode !== null) throw new Error(`the bot ended: ${printed()}`);
        await setTimeout(50);
      }
    },
    /** SIGTERM, unless it has ended; resolves to the exit code. */
    async stop(): Promise<number | null> {
      if (bot.exitCode === null) {
        bot.kill('SIGTERM');
        await once(bot, 'exit');
      }
      await slack.close();
      return bot.exitCode;
    },
  };
}

function collect({ stdout, stderr }: ChildProcess): () => string {
  const chunks: string[] = [];
  for (const stream of [stdout, stderr]) stream?.on('data', (chunk) => chunks.push(String(chunk)));
  return () => chunks.join('');
}

export function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'cyberjobs-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
