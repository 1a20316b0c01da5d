import type { Subscription } from '../digest/subscription.ts';
import { lines, type Message, message, note, paragraph } from './kit.ts';
import { bold, join, say } from './phrase.ts';
import { channelLink, everyWords, manageButtons, personLink, refusalWords } from './subscription.ts';
import { whenWords } from './when.ts';

const stop = '; stop it with /cyberjobs digest off';

/** The line in the channel that tells everybody there; posting it proves that the bot may. */
export function renderAnnounced({ owner, next, changed }: Announced): Message {
  const words = changed
    ? ' changed the weekly digest here, next on '
    : ' set up a weekly digest here, first on ';
  return message(paragraph(personLink(owner), say(`${words}${whenWords(next)}${stop}.`)));
}
export type Announced = { owner: string; next: Temporal.ZonedDateTime; changed: boolean };

/** To the person who set it up. */
export function renderSaved(subscription: Subscription, next: Temporal.ZonedDateTime): Message {
  const { channel } = subscription;
  return message(
    paragraph(
      bold('Saved: '),
      say('a digest comes to '),
      channelLink(channel),
      say(` ${everyWords(subscription)}. The next one: ${whenWords(next)}.`),
    ),
    manageButtons(channel, ['digest-now', 'digest-settings', 'digest-off']),
  );
}

/** Nothing was saved, since Slack refused the line in the channel. */
export const renderNotSaved = (channel: string, reason: string): Message =>
  message(paragraph(say('Nothing was saved for '), channelLink(channel), say(`: ${refusalWords(reason)}`)));

/** `onItsWay`: one that Slack would not give back any more. */
export function renderPaused(channel: string, onItsWay: Temporal.ZonedDateTime | undefined): Message {
  return message(
    paragraph(
      bold('Paused: '),
      say('no digests come to '),
      channelLink(channel),
      say(' until it is resumed.'),
    ),
    ...stillComing(onItsWay),
    manageButtons(channel, ['digest-resume', 'digest-off']),
  );
}

export function renderResumed(channel: string, next: Temporal.ZonedDateTime): Message {
  return message(
    paragraph(
      bold('Resumed: '),
      say('the next digest in '),
      channelLink(channel),
      say(` comes on ${whenWords(next)}.`),
    ),
    manageButtons(channel, ['digest-pause', 'digest-settings']),
  );
}

export function renderStopped(channel: string, onItsWay: Temporal.ZonedDateTime | undefined): Message {
  return message(
    paragraph(bold('Stopped: '), say('no more digests come to '), channelLink(channel), say('.')),
    ...stillComing(onItsWay),
  );
}

const stillComing = (at: Temporal.ZonedDateTime | undefined) =>
  at ? [paragraph(say(`One is on its way already and may still appear on ${whenWords(at)}.`))] : [];

/** Said to who asks for a digest other than with the command. */
export const renderByCommand = (): Message =>
  message(
    paragraph(
      say(
        'A weekly digest is set up with the slash command, in the channel it is for: /cyberjobs digest. Also: /cyberjobs digest list, now, pause, resume or off. Nothing was changed.',
      ),
    ),
  );

/** Exactly what would be posted, for one person. */
export function renderPreview(digest: Message, next: Temporal.ZonedDateTime, exists: boolean): Message {
  const opening = exists
    ? 'A preview that only you see, as it would be posted on'
    : 'There is no digest here. One set up now would look like this, on';
  return message(note(say(`${opening} ${whenWords(next)}.`)), digest);
}

export const renderNothingNew = (): Message =>
  message(
    paragraph(
      say(
        'There is nothing to say now: all that is known on what this digest follows was shown here within a year.',
      ),
    ),
  );

/** Told once to who set it up. */
export function renderRefused({ channel, reason }: { channel: string; reason: string }): Message {
  return message(
    lines([
      join([bold('The weekly digest in '), channelLink(channel), bold(' is paused.')]),
      say(`Slack refused it: ${refusalWords(reason)}`),
      say('Once that is mended, resume it here or with /cyberjobs digest resume in the channel.'),
    ]),
    manageButtons(channel, ['digest-resume', 'digest-off']),
  );
}

export const renderProblem = (problem: string): Message => message(paragraph(say(problem)));
