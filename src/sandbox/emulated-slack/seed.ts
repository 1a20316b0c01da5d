/** The bot sits in this channel; real Slack refuses posts elsewhere. */
export const MEMBER_OF = 'general';

export const BOT = {
  token: 'xoxb-sandbox',
  userId: 'U0CYBERJOB',
  botId: 'B0CYBERJOB',
  appId: 'A0CYBERJOB',
};
export const SIGNING_SECRET = 'sandbox-signing-secret';

export type Profile = { tz: string; tz_label: string; is_admin: boolean; is_owner: boolean };

/** Who is there; `emulate` knows no time zones and no owners. */
export const PEOPLE: Record<string, Profile> = {
  ana: { tz: 'Europe/Zurich', tz_label: 'Central European Time', is_admin: false, is_owner: false },
  ben: { tz: 'America/New_York', tz_label: 'Eastern Time', is_admin: true, is_owner: false },
};
export const NAMES = Object.keys(PEOPLE);

export const tokenOf = (name: string) => `xoxp-${name}`;

export const SEED = {
  team: { name: 'Sandbox', domain: 'sandbox' },
  users: Object.entries(PEOPLE).map(([name, { is_admin }]) => ({
    name,
    real_name: name,
    email: `${name}@example.com`,
    is_admin,
  })),
  channels: [MEMBER_OF, 'security-jobs'].map((name) => ({ name, topic: name })),
  oauth_apps: [
    {
      client_id: '1.1',
      client_secret: 'sandbox',
      app_id: BOT.appId,
      name: 'CyberJobs',
      bot_name: 'cyberjobs',
      bot_id: BOT.botId,
      bot_user_id: BOT.userId,
      redirect_uris: ['http://127.0.0.1/slack/oauth_redirect'],
      scopes: ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'users:read'],
    },
  ],
  tokens: [
    {
      token: BOT.token,
      user: BOT.userId,
      bot_id: BOT.botId,
      bot_user_id: BOT.userId,
      app_id: BOT.appId,
      type: 'bot',
      scopes: ['chat:write', 'channels:read', 'channels:join', 'im:write', 'users:read'],
    },
    ...NAMES.map((name) => ({ token: tokenOf(name), user: name, type: 'user' })),
  ],
  signing_secret: SIGNING_SECRET,
};
