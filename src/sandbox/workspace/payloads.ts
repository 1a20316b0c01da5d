import type { EmulatedSlack } from '../emulated-slack.ts';
import { type InputBlock, inputsOf, stateOf } from '../inputs.ts';
import type { Button, Seen, View } from '../seen.ts';
import { commonOf } from './common.ts';
import type { Place } from './place.ts';

/** The fields of a slash command. */
export function commandFields(slack: EmulatedSlack, text: string, place: Place): Record<string, string> {
  const { user, channel, responseUrl = '', trigger = '' } = place;
  return {
    ...commonOf(slack),
    team_domain: 'sandbox',
    command: '/cyberjobs',
    text: escaped(text),
    user_id: user,
    user_name: nameOf(slack.people, user) ?? '',
    channel_id: channel,
    channel_name: nameOf(slack.channels, channel) ?? 'directmessage',
    response_url: responseUrl,
    trigger_id: trigger,
    is_enterprise_install: 'false',
  };
}

/** A pressed button. In a view there is no channel and nothing to respond to. */
export function pressPayload(slack: EmulatedSlack, { action_id, value, seen }: Button, place: Place) {
  const action = { type: 'button', action_id, block_id: 'b', value, action_ts: seen.ts ?? '1.1' };
  const around = seen.view ? inView(seen.view) : inMessage(seen, place);
  return { ...interaction(slack, place), type: 'block_actions', actions: [action], ...around };
}

/** A modal with what was entered, by the ids of its blocks. */
export function submissionPayload(
  slack: EmulatedSlack,
  { view, entered, place }: { view: View; entered: (input: InputBlock) => string[]; place: Place },
) {
  const values = Object.fromEntries(
    inputsOf(view).map((input) => {
      const { block_id, element } = input;
      return [block_id, { [element.action_id]: stateOf(element, entered(input)) }];
    }),
  );
  const submitted = { ...view, state: { values } };
  return { ...interaction(slack, place), type: 'view_submission', view: submitted, response_urls: [] };
}

function interaction(slack: EmulatedSlack, { user, trigger }: Place) {
  const team_id = slack.teamId;
  const name = nameOf(slack.people, user);
  return {
    ...commonOf(slack),
    team: { id: team_id, domain: 'sandbox' },
    user: { id: user, username: name, name, team_id },
    trigger_id: trigger,
    enterprise: null,
    is_enterprise_install: false,
  };
}

function inMessage(seen: Seen, { responseUrl }: Place) {
  const container = {
    type: 'message',
    message_ts: seen.ts ?? '1.1',
    channel_id: seen.channel,
    is_ephemeral: seen.surface === 'only-you',
    ...(seen.threadTs ? { thread_ts: seen.threadTs } : {}),
  };
  return { channel: { id: seen.channel }, container, response_url: responseUrl };
}

const inView = (view: View) => ({ container: { type: 'view', view_id: view.id }, view });

/** What a person typed, as Slack sends it. */
export const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const nameOf = (ids: Record<string, string>, id: string) => Object.keys(ids).find((name) => ids[name] === id);
