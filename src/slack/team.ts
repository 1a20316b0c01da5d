import type { Context } from '@slack/bolt';

/** The workspace a request comes from; of an app installed for a whole organisation, the organisation. Everything stored is keyed by it. */
export function teamOf({ teamId, enterpriseId }: Context): string {
  const team = teamId ?? enterpriseId;
  if (!team) throw new Error('a request without a workspace');
  return team;
}
