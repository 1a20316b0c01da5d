import { config as loadDotenv } from 'dotenv';
import { z } from 'zod';

/** How the bot meets Slack, decided by which variables are set. */
export type Config = {
  slack:
    | { kind: 'sandbox' }
    | { kind: 'socket'; botToken: string; appToken: string }
    | { kind: 'http'; botToken: string; signingSecret: string };
  port: number;
  logLevel: 'debug' | 'info' | 'warn' | 'error';
  slackApiUrl: string | undefined;
  database: { databaseUrl: string } | { folder: string };
};

/** Thrown when variables do not fit together; its message names every problem. */
export class ConfigError extends Error {
  constructor(problems: string[]) {
    super(
      `The settings do not fit together:\n${problems.map((problem) => `  ${problem}`).join('\n')}\nSee "Settings" in README.md.`,
    );
    this.name = 'ConfigError';
  }
}

const blankIsUnset = (value: unknown) => (value === '' ? undefined : value);
const Text = (pattern: RegExp, error: string) =>
  z.preprocess(blankIsUnset, z.string().regex(pattern, error).optional());

const Environment = z.object({
  SLACK_BOT_TOKEN: Text(/^xoxb-/, 'is a bot token and starts with xoxb-'),
  SLACK_APP_TOKEN: Text(/^xapp-/, 'is an app-level token and starts with xapp-'),
  SLACK_SIGNING_SECRET: Text(/^\S+$/, 'must not contain spaces'),
  SLACK_API_URL: z.preprocess(blankIsUnset, z.url('must be a web address').optional()),
  PORT: z.preprocess(blankIsUnset, z.coerce.number('must be a number').int().min(0).max(65535).default(3000)),
  DATABASE_URL: Text(
    /^postgres(ql)?:\/\/\S+$/,
    'must be the address of a Postgres, such as postgres://user:password@host/database',
  ),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default('./data')),
  LOG_LEVEL: z.preprocess(
    blankIsUnset,
    z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
  ),
});

/** Reads the settings from the environment given, which wins over `.env`. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const parsed = Environment.safeParse(environment);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  const isSet = (name: string) => Boolean(environment[name]);
  const [bot, app, secret] = ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'].map(isSet);
  if (!bot && app) problems.push('SLACK_APP_TOKEN is set without SLACK_BOT_TOKEN: set both, or neither');
  if (!bot && secret)
    problems.push('SLACK_SIGNING_SECRET is set without SLACK_BOT_TOKEN: set both, or neither');
  if (bot && !app && !secret)
    problems.push(
      'SLACK_BOT_TOKEN is set alone: add SLACK_APP_TOKEN for Socket Mode, or SLACK_SIGNING_SECRET for HTTP',
    );
  if (app && secret)
    problems.push(
      'SLACK_APP_TOKEN and SLACK_SIGNING_SECRET are both set: keep the first for Socket Mode, the second for HTTP',
    );
  if (problems.length > 0 || !parsed.success) throw new ConfigError(problems);

  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL, PORT, LOG_LEVEL } =
    parsed.data;
  const { DATABASE_URL, DATA_DIR } = parsed.data;
  const database = DATABASE_URL ? { databaseUrl: DATABASE_URL } : { folder: DATA_DIR };
  const common = { port: PORT, logLevel: LOG_LEVEL, slackApiUrl: SLACK_API_URL, database };
  if (SLACK_BOT_TOKEN && SLACK_APP_TOKEN)
    return { ...common, slack: { kind: 'socket', botToken: SLACK_BOT_TOKEN, appToken: SLACK_APP_TOKEN } };
  if (SLACK_BOT_TOKEN && SLACK_SIGNING_SECRET)
    return {
      ...common,
      slack: { kind: 'http', botToken: SLACK_BOT_TOKEN, signingSecret: SLACK_SIGNING_SECRET },
    };
  return { ...common, slack: { kind: 'sandbox' } };
}

/** Reads `.env` of the folder one is in, without a word on standard output, and then the settings. */
export function loadConfig(): Config {
  loadDotenv({ quiet: true });
  return readConfig(process.env);
}
