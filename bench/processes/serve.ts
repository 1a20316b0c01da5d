import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { App } from '@slack/bolt';
import type { Ask, Settings, Told } from '../child.ts';

/** What the parent process gave along. */
export const settings = JSON.parse(process.argv[2] ?? '{}') as Settings;

/** Starts the app on a free port, tells the parent which, and from then on answers what the parent asks. */
export async function serve(app: App, work: (count: number) => Promise<void>): Promise<void> {
  process.once('disconnect', () => process.exit(0));
  await app.init();
  const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
  tell({ port: (server.address() as AddressInfo).port });
  let last = { busy: performance.eventLoopUtilization(), cpu: process.cpuUsage() };
  process.on('message', async (ask: Ask) => {
    await work(ask.questions);
    const { user, system } = process.cpuUsage(last.cpu);
    const busy = performance.eventLoopUtilization(last.busy).utilization;
    const rss = process.memoryUsage.rss();
    globalThis.gc?.();
    tell({ busy, cpu: (user + system) / 1000, rss, heap: process.memoryUsage().heapUsed });
    last = { busy: performance.eventLoopUtilization(), cpu: process.cpuUsage() };
  });
}

function tell(told: Told): void {
  process.send?.(told);
}
