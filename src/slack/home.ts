import type { WebClient } from '@slack/web-api';
import { renderHome } from '../blocks/home.ts';
import { isAway } from '../storage/away.ts';
import { lookUpPerson } from './people.ts';
import type { Services } from './services.ts';
import { statuses } from './statuses.ts';

/** The Home tab of one person: what can be asked, and their digests, or for an admin all of them. */
export async function publishHome(
  { team, user }: { team: string; user: string },
  client: WebClient,
  { digests, digestClient, knowledge }: Services,
): Promise<void> {
  const { isAdmin } = await lookUpPerson(digestClient, user);
  // While the database is away the rest of the Home tab is still worth showing.
  const found = await statuses({ team, owner: isAdmin ? undefined : user }, digests).catch(unlessAway);
  await client.views.publish({ user_id: user, view: renderHome({ statuses: found, isAdmin }, knowledge()) });
}

/** A mistake of ours is not to look like an outage. */
function unlessAway(error: unknown): undefined {
  if (!isAway(error)) throw error;
}
