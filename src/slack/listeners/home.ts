import type { App } from '@slack/bolt';
import { publishHome } from '../home.ts';
import type { Services } from '../services.ts';
import { teamOf } from '../team.ts';

export function registerHome(app: App, services: Services): void {
  app.event('app_home_opened', async ({ event, context, client }) => {
    if (event.tab !== 'home') return;
    await publishHome({ team: teamOf(context), user: event.user }, client, services);
  });
}
