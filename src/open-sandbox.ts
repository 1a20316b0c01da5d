import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBot } from './bot.ts';
import { KNOWLEDGE_FOLDER } from './knowledge/folder.ts';
import { KnowledgeError, loadKnowledge } from './knowledge/load.ts';
import { watchKnowledge } from './knowledge/watch.ts';
import { createLog } from './operations/log.ts';
import { startEmulatedSlack } from './sandbox/emulated-slack.ts';
import { runTerminal } from './sandbox/terminal.ts';
import { connectWorkspace } from './sandbox/workspace.ts';
import { openStorage } from './storage/open.ts';

/** The whole bot against an emulated Slack, in this terminal, with a clock that can be moved. What it stores ends with it. */
export async function openSandbox(): Promise<void> {
  const clock = createClock();
  const storage = openStorage({ memory: true });
  const slack = await startEmulatedSlack({ now: clock.now });
  const { botToken, signingSecret, apiUrl } = slack;
  const bot = createBot({
    connection: { botToken, signingSecret, slackApiUrl: apiUrl, port: 0 },
    knowledge: loadKnowledge(KNOWLEDGE_FOLDER),
    storage,
    now: clock.now,
    log: createLog('silent'),
  });
  await bot.app.init();
  const server = (await bot.app.start({ port: 0, host: '127.0.0.1' })) as Server;
  const { port } = server.address() as AddressInfo;
  const interactive = process.stdin.isTTY === true;
  // A person takes a moment to type; piped lines do not.
  if (!interactive) await bot.ready;
  const terminal = runTerminal({
    workspace: connectWorkspace(slack, `http://127.0.0.1:${port}`),
    slack,
    clock: { now: clock.now, moveTo: (to) => pass({ to, clock, bot, slack }) },
    input: process.stdin,
    output: process.stdout,
    color: process.stdout.isTTY === true && !process.env.NO_COLOR,
    columns: process.stdout.columns ?? 80,
    interactive,
  });
  watchKnowledge(KNOWLEDGE_FOLDER, (result) => {
    if (result instanceof KnowledgeError)
      return terminal.notice(`${result.message}\nThe last good knowledge stays in use.`);
    bot.use(result);
    terminal.notice('The edited knowledge is in use.');
  });
  await terminal.done;
  // Nothing of this is kept, so nothing needs to be closed in good order.
  process.exit(0);
}

/** The time, with what was added to it by hand. */
function createClock() {
  let ahead = Temporal.Duration.from({ seconds: 0 });
  const now = () => Temporal.Now.instant().add(ahead);
  const moveTo = (to: Temporal.Instant) => {
    ahead = Temporal.Now.instant().until(to);
  };
  return { now, moveTo };
}

type Passing = {
  to: Temporal.Instant;
  clock: ReturnType<typeof createClock>;
  bot: ReturnType<typeof createBot>;
  slack: Awaited<ReturnType<typeof startEmulatedSlack>>;
};

/** Fine enough for a digest to be found before its time. */
const STEP = { minutes: 15 };

/** Lets time pass as it would: the bot looks for due digests, and Slack posts what it holds when its time has come. */
async function pass({ to, clock, bot, slack }: Passing): Promise<void> {
  const schedule = await bot.ready;
  while (Temporal.Instant.compare(clock.now(), to) < 0) {
    const next = clock.now().add(STEP);
    clock.moveTo(Temporal.Instant.compare(next, to) < 0 ? next : to);
    await schedule.tick();
    await schedule.settled();
    await slack.postDue();
  }
}
