import { createBot } from './bot.ts';
import { type Config, ConfigError, loadConfig } from './config.ts';
import { KNOWLEDGE_FOLDER } from './knowledge/folder.ts';
import { KnowledgeError, loadKnowledge } from './knowledge/load.ts';
import { openSandbox } from './open-sandbox.ts';
import { createLog } from './operations/log.ts';
import { FolderError } from './storage/lock-folder.ts';
import { openStorage } from './storage/open.ts';
import { DatabaseError } from './storage/ready.ts';

/** What is running when the process is told to stop may take so long. Milliseconds. */
const PATIENCE = 8000;
/** A client that never finishes its request must not keep the process alive. */
const STOP_AFTER = 10_000;

/** The bot in a real workspace, until it is told to stop. */
async function connect(config: Config): Promise<void> {
  const { slack, port, logLevel, slackApiUrl, database } = config;
  if (slack.kind === 'sandbox') return openSandbox();
  const log = createLog(logLevel);
  // First, since it opens while the knowledge is read.
  const storage = openStorage(database);
  const bot = createBot({
    connection: { ...slack, slackApiUrl, port },
    knowledge: loadKnowledge(KNOWLEDGE_FOLDER),
    storage,
    now: Temporal.Now.instant,
    log,
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      log.info('stopping');
      setTimeout(() => process.exit(0), STOP_AFTER).unref();
      bot.stop(PATIENCE).then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ error }, 'stopping failed');
          process.exit(1);
        },
      );
    });
  await bot.app.init();
  await bot.app.start(port);
  log.info({ connection: slack.kind, port }, 'connected to Slack');
  await bot.ready;
  log.info('ready');
}

try {
  await connect(loadConfig());
} catch (error) {
  const told = [ConfigError, KnowledgeError, FolderError, DatabaseError].some(
    (kind) => error instanceof kind,
  );
  console.error(told ? (error as Error).message : error);
  process.exit(1);
}
