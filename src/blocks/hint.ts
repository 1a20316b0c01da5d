import { type Message, message, note } from './kit.ts';
import { say } from './phrase.ts';

/** Adds how to ask more in a channel thread, where the bot sees only messages that mention it. */
export function withHint(answer: Message): Message {
  return message(answer, note(say('To ask more in this thread, mention me again.')));
}

/** Adds that only the beginning of a very long text was read. */
export function withCut(answer: Message, read: number): Message {
  return message(answer, note(say(`I read the first ${read.toLocaleString('en-US')} characters of that.`)));
}
