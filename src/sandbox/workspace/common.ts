import type { EmulatedSlack } from '../emulated-slack.ts';

/** What every payload carries. */
export const commonOf = ({ teamId }: EmulatedSlack) => ({
  token: 'sandbox',
  team_id: teamId,
  api_app_id: 'A0CYBERJOB',
});
