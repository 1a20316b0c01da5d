import { type Message, message, note, VALUE } from './kit.ts';
import { cut } from './phrase.ts';

/** The button that posts a private answer to the channel; its value is the question. */
export const SHARE = 'share';

/** A question too long for a button is not shared, since its answer would be another one. */
export function withShare({ text, blocks }: Message, question: string): Message {
  if (question.length > VALUE) return { text, blocks };
  const button = {
    type: 'button' as const,
    action_id: SHARE,
    text: { type: 'plain_text' as const, text: 'Share in channel' },
    value: cut(question, VALUE) || 'help',
  };
  return { text, blocks: [...blocks, { type: 'actions', elements: [button] }] };
}

/** The same answer as the channel reads it, with the name of who shared it. */
export function sharedBy(answer: Message, user: string): Message {
  const by = { mrkdwn: `Shared by <@${user}>`, plain: `Shared by <@${user}>` };
  return message(answer, note(by));
}
