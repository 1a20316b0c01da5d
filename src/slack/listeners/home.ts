import type { App } from '@slack/bolt';
import { renderHome } from '../../blocks/home.ts';
import type { Services } from '../services.ts';

export function registerHome(app: App, _services: Services): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'home') return;
    await client.views.publish({ user_id: event.user, view: renderHome() });
  });
}
