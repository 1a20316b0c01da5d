import type { WebClient } from '@slack/web-api';
import { within } from './within.ts';

/** A modal can be opened for three seconds, so there is no more time to ask who somebody is. Milliseconds. */
const PATIENCE = 1000;

/** What the bot looks up of a person, and keeps nothing of. Slack may not say: then they are nobody special, somewhere. */
export async function lookUpPerson(
  client: WebClient,
  user: string,
): Promise<{ zone: string | undefined; isAdmin: boolean }> {
  const found = (await within(client.users.info({ user }), PATIENCE))?.user;
  return { zone: found?.tz, isAdmin: found?.is_admin === true || found?.is_owner === true };
}
