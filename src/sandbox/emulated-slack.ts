import { type Call, type Calls, createCalls } from './emulated-slack/calls.ts';
import { createChannels } from './emulated-slack/channels.ts';
import { startEmulator } from './emulated-slack/emulator.ts';
import { createFaults, type Faults } from './emulated-slack/faults.ts';
import type { ScheduledMessage } from './emulated-slack/held-messages.ts';
import { createModals } from './emulated-slack/modals.ts';
import { serveRequests } from './emulated-slack/requests.ts';
import { moveIn, type Residents } from './emulated-slack/residents.ts';
import type { ResponseUrls } from './emulated-slack/response-urls.ts';
import { createScheduledMessages } from './emulated-slack/scheduled-messages.ts';
import { BOT, PEOPLE, SIGNING_SECRET } from './emulated-slack/seed.ts';
import { createTriggers, type Triggers } from './emulated-slack/triggers.ts';
import { createValidate } from './emulated-slack/validation.ts';
import { createWebApi } from './emulated-slack/web-api.ts';

export type EmulatedSlack = Residents & {
  apiUrl: string;
  botToken: string;
  signingSecret: string;
  botUserId: string;
  now: () => Temporal.Instant;
  /** IANA time zones by the names of people. */
  zones: Record<string, string>;
  /** Ids of the channels the bot is in. What is added or deleted here counts at once. */
  memberOf: Set<string>;
  calls: Call[];
  onCall: Calls['onCall'];
  underWay: Calls['underWay'];
  failNext: Faults['failNext'];
  /** Milliseconds that every request of the app takes longer. */
  latency: number;
  /** Whether the workspace has charts and tables already; else it refuses what holds one. */
  takesCharts: boolean;
  responseUrls: ResponseUrls;
  triggers: Triggers;
  /** Posts the scheduled messages that are due by now, the earliest first. */
  postDue: () => Promise<void>;
  /** The scheduled messages that were posted, in that order. */
  posted: ScheduledMessage[];
  /** Those that still wait, in the order of their time. */
  held: () => ScheduledMessage[];
  close: () => Promise<void>;
};

/** An emulated Slack on loopback: `emulate` keeps its state, and what that lacks is answered here. */
export async function startEmulatedSlack({
  now = Temporal.Now.instant,
}: {
  now?: () => Temporal.Instant;
} = {}): Promise<EmulatedSlack> {
  const emulator = await startEmulator();
  const residents = await moveIn(emulator.url);
  const calls = createCalls();
  const faults = createFaults();
  const triggers = createTriggers();
  const channels = createChannels(residents);
  const scheduled = createScheduledMessages({ now, channels, record: calls.record });
  const methods = { ...scheduled.methods, ...createModals(triggers, residents.teamId) };
  const check = createValidate(() => slack.takesCharts);
  const webApi = createWebApi({ emulator, channels, methods, check, now });
  const server = await serveRequests({ calls, faults, webApi, check, latency: () => slack.latency });

  const slack: EmulatedSlack = {
    ...residents,
    apiUrl: `${server.url}/api/`,
    botToken: BOT.token,
    signingSecret: SIGNING_SECRET,
    botUserId: BOT.userId,
    now,
    zones: Object.fromEntries(Object.entries(PEOPLE).map(([name, { tz }]) => [name, tz])),
    memberOf: channels.memberOf,
    calls: calls.calls,
    onCall: calls.onCall,
    underWay: calls.underWay,
    failNext: faults.failNext,
    latency: 0,
    takesCharts: true,
    responseUrls: server.responseUrls,
    triggers,
    postDue: scheduled.postDue,
    posted: scheduled.posted,
    held: scheduled.held,
    close: async () => {
      await server.close();
      await emulator.close();
    },
  };
  return slack;
}
