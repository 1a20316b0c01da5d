import type { EmulatedSlack } from './emulated-slack.ts';
import type { Button, Seen } from './seen.ts';
import { createExchange } from './workspace/exchange.ts';
import { commandFields, escaped, pressPayload, submissionPayload } from './workspace/payloads.ts';
import { isSeen, type Place } from './workspace/place.ts';
import { seenInPost, seenInResponse } from './workspace/see.ts';
import type { Requests } from './workspace/signed-requests.ts';
import { answerOf, type Errors, entries, isFinal, unfilled, type Values } from './workspace/submission.ts';

export type { Block, Button, Seen } from './seen.ts';

/** Ids. Without a user it is Ana, without a channel #general. */
export type Who = { user?: string; channel?: string; thread?: string };

/** A person in an emulated workspace, talking to the app as Slack would: signed requests over HTTP. */
export type Workspace = {
  command: (text: string, who?: Who) => Promise<Seen[]>;
  mention: (text: string, who?: Who) => Promise<Seen[]>;
  directMessage: (text: string, who?: Who) => Promise<Seen[]>;
  press: (button: Button, who?: Who) => Promise<Seen[]>;
  /** A modal as it stands, but for what was entered. With errors it stays open. */
  submit: (modal: Seen, values?: Values, who?: Who) => Promise<{ errors: Errors | undefined; seen: Seen[] }>;
  openHome: (who?: Who) => Promise<Seen>;
  /** What comes up by itself: posts of the app, and messages that Slack had held. Gives a function that stops it. */
  onPost: (listener: (seen: Seen) => void, who?: Who) => () => void;
  /** Any event, as it is; the same id again is a redelivery. Resolves to the HTTP status. */
  send: Requests['event'];
};

export function connectWorkspace(slack: EmulatedSlack, appUrl: string): Workspace {
  const { ask, say, stamped, send } = createExchange(slack, appUrl);
  const placeOf = (who?: Who) => startPlace(slack, who);
  const inDirect = (who?: Who): Place => {
    const place = placeOf(who);
    const name = Object.keys(slack.people).find((one) => slack.people[one] === place.user) ?? '';
    return { ...place, channel: slack.directMessages[name] ?? '' };
  };

  return {
    async command(text, who) {
      const place = placeOf(who);
      const { body, seen } = await ask(commandFields(slack, text, place), place, (ack) => ack !== '');
      return body === '' ? seen : [...seen, stamped(seenInResponse(messageIn(body), place))];
    },
    mention(text, who = {}) {
      const place = placeOf(who);
      const words = `<@${slack.botUserId}> ${escaped(text)}`;
      return say({ type: 'app_mention', channel: place.channel, text: words, ...inThread(who) }, place);
    },
    directMessage(text, who = {}) {
      const place = inDirect(who);
      const event = { type: 'message', channel_type: 'im', channel: place.channel, text: escaped(text) };
      return say({ ...event, ...inThread(who) }, place);
    },
    async press(button, who) {
      const place = { ...placeOf(who), channel: button.seen.channel, pressed: button.seen };
      const payload = JSON.stringify(pressPayload(slack, button, place));
      return (await ask({ payload }, place, () => false)).seen;
    },
    async submit(modal, values = {}, who = {}) {
      const { view, channel } = modal;
      if (!view) throw new Error('Only a modal can be submitted.');
      const entered = entries(modal, values, slack);
      const missing = unfilled(view, entered);
      if (missing) return { errors: missing, seen: [] };
      const place = { ...placeOf(who), channel };
      const payload = JSON.stringify(submissionPayload(slack, { view, entered, place }));
      const { body, seen } = await ask({ payload }, place, isFinal);
      const { errors, shown } = answerOf(body, view, channel);
      return { errors, seen: [...seen, ...shown] };
    },
    async openHome(who) {
      const place = inDirect(who);
      const opened = { type: 'app_home_opened', tab: 'home', channel: place.channel };
      const [home] = await say(opened, { ...place, channel: '' });
      if (!home) throw new Error('The app published no Home tab.');
      return home;
    },
    onPost(listener, who) {
      const place = placeOf(who);
      return slack.onCall((call) => {
        const isPost = call.method === 'chat.postMessage' || call.method === 'scheduled';
        if (isPost && isSeen(call, place, slack)) listener(seenInPost(call, slack));
      });
    },
    send,
  };
}

function startPlace({ people, channels, responseUrls, triggers }: EmulatedSlack, who: Who = {}): Place {
  const { user = people.ana ?? '', channel = channels.general ?? '' } = who;
  return { user, channel, responseUrl: responseUrls.create(), trigger: triggers.create() };
}

const inThread = ({ thread }: Who) => (thread ? { thread_ts: thread } : {});

/** An acknowledgement may be no more than its words. */
const messageIn = (body: string) => (body.startsWith('{') ? JSON.parse(body) : { text: body });
