import type { Call } from '../emulated-slack/calls.ts';
import type { EmulatedSlack } from '../emulated-slack.ts';
import type { Seen } from '../seen.ts';

/** Where a person is when they ask, and what Slack sends along so that the app can answer there. */
export type Place = {
  user: string;
  /** Empty on the Home tab. */
  channel: string;
  responseUrl?: string;
  trigger?: string;
  /** What holds the button that was pressed. */
  pressed?: Seen;
};

type Body = Partial<Record<'channel' | 'user' | 'user_id' | 'response_url' | 'trigger_id', string>>;

/** Whether the person sees this call's effect from where they are. What Slack refused, nobody sees. */
export function isSeen({ method, body, response }: Call, place: Place, slack: EmulatedSlack): boolean {
  const { channel, user, user_id, response_url, trigger_id } = body as Body;
  if (response.ok !== true) return false;
  switch (method) {
    case 'response_url':
      return response_url === place.responseUrl;
    case 'views.open':
      return trigger_id === place.trigger;
    case 'views.update':
      return true;
    case 'views.publish':
      return place.channel === '' && user_id === place.user;
    case 'chat.postMessage':
    case 'scheduled':
      return !isOthers(channel ?? '', place.user, slack);
    case 'chat.postEphemeral':
      return user === place.user;
    default:
      return false;
  }
}

/** Direct messages between the bot and somebody else. */
function isOthers(channel: string, user: string, { people, directMessages }: EmulatedSlack): boolean {
  const others = Object.keys(people).filter((name) => people[name] !== user);
  return others.some((name) => channel === people[name] || channel === directMessages[name]);
}

/** Whether a call is the app's answer to what the person did. What Slack held comes by itself. */
export const isReply = (call: Call, place: Place, slack: EmulatedSlack): boolean =>
  call.method !== 'scheduled' && isSeen(call, place, slack);
