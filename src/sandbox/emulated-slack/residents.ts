import { BOT, NAMES, tokenOf } from './seed.ts';

/** Ids by name. */
export type Residents = {
  teamId: string;
  people: Record<string, string>;
  channels: Record<string, string>;
  /** The bot's direct message with each person. */
  directMessages: Record<string, string>;
};

type Named = { name: string; id: string };
type Answer = { team_id?: string; members?: Named[]; channels?: Named[]; channel?: { id: string } };

/** Lets the people into the channels and gives the ids of everyone and everything. */
export async function moveIn(emulator: string): Promise<Residents> {
  const ask = async (method: string, fields = {}, token = BOT.token) => {
    const headers = { authorization: `Bearer ${token}` };
    const body = new URLSearchParams(fields);
    const response = await fetch(`${emulator}/api/${method}`, { method: 'POST', headers, body });
    return (await response.json()) as Answer;
  };
  const byName = (list: Named[] = []) => Object.fromEntries(list.map(({ name, id }) => [name, id]));
  const people = byName((await ask('users.list')).members);
  const channels = byName((await ask('conversations.list')).channels);
  for (const channel of Object.values(channels))
    for (const name of NAMES) await ask('conversations.join', { channel }, tokenOf(name));
  const opened = NAMES.map(async (name) => {
    const { channel } = await ask('conversations.open', { users: people[name] });
    return [name, channel?.id ?? ''] as const;
  });
  return {
    teamId: (await ask('auth.test')).team_id ?? '',
    people,
    channels,
    directMessages: Object.fromEntries(await Promise.all(opened)),
  };
}
