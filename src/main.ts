import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { KNOWLEDGE_FOLDER } from './knowledge/folder.ts';
import { KnowledgeError, loadKnowledge } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { createReply } from './reply.ts';
import { startEmulatedSlack } from './sandbox/emulated-slack.ts';
import { runTerminal } from './sandbox/terminal.ts';
import { connectWorkspace } from './sandbox/workspace.ts';
import { createApp } from './slack/app.ts';
import type { Services } from './slack/services.ts';
import { createThreads } from './slack/threads.ts';

/** A client that never finishes its request must not keep the process alive. Milliseconds. */
const STOP_AFTER = 10_000;

const today = () => Temporal.Now.plainDateISO();

/** Answers from the knowledge as it is now; `use` puts a newer one in its place. */
function createServices() {
  let reply = createReply(loadKnowledge(KNOWLEDGE_FOLDER));
  const services: Services = {
    reply: (text, context) => reply(text, context),
    today,
    threads: createThreads(Temporal.Now.instant),
  };
  const use = (knowledge: Parameters<typeof createReply>[0]) => {
    reply = createReply(knowledge);
  };
  return { services, use };
}

/** The whole bot against an emulated Slack, in this terminal. */
async function openSandbox(): Promise<void> {
  const { services, use } = createServices();
  const slack = await startEmulatedSlack();
  const { botToken, signingSecret, apiUrl } = slack;
  const app = createApp({ botToken, signingSecret, slackApiUrl: apiUrl, logLevel: 'error' }, services);
  await app.init();
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const { port } = server.address() as AddressInfo;
  const interactive = process.stdin.isTTY === true;
  const terminal = runTerminal({
    workspace: connectWorkspace(slack, `http://127.0.0.1:${port}`),
    slack,
    input: process.stdin,
    output: process.stdout,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    columns: process.stdout.columns ?? 80,
    interactive,
  });
  const stop = watchKnowledge(KNOWLEDGE_FOLDER, (result) => {
    if (result instanceof KnowledgeError)
      return terminal.notice(`${result.message}\nThe last good knowledge stays in use.`);
    use(result);
    terminal.notice('The edited knowledge is in use.');
  });
  await terminal.done;
  stop();
  await app.stop();
  await slack.close();
}

/** The bot in a real workspace, until it is told to stop. */
async function connect({ slack, port, logLevel, slackApiUrl }: Config): Promise<void> {
  if (slack.kind === 'sandbox') return openSandbox();
  const app = createApp({ ...slack, slackApiUrl, logLevel }, createServices().services);
  await app.init();
  await app.start(port);
  console.log(
    slack.kind === 'socket'
      ? 'CyberJobs is connected to Slack (Socket Mode).'
      : `CyberJobs listens on port ${port} (HTTP).`,
  );
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      setTimeout(() => process.exit(0), STOP_AFTER).unref();
      void app.stop().then(() => process.exit(0));
    });
}

try {
  await connect(loadConfig());
} catch (error) {
  const told = error instanceof ConfigError || error instanceof KnowledgeError;
  console.error(told ? error.message : error);
  process.exit(1);
}
