import type { WebClient } from '@slack/web-api';

/** What the bot looks up of a person, and keeps nothing of. Slack may not say: then they are nobody special, somewhere. */
export async function lookUpPerson(
  client: WebClient,
  user: string,
): Promise<{ zone: string | undefined; isAdmin: boolean }> {
  const { user: found } = await client.users.info({ user }).catch(() => ({ user: undefined }));
  return { zone: found?.tz, isAdmin: found?.is_admin === true || found?.is_owner === true };
}
