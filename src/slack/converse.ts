import type { Message } from '../blocks/kit.ts';
import { renderByCommand } from '../blocks/subscription-replies.ts';
import { afterDigest } from '../digest/typed.ts';
import type { Services } from './services.ts';
import type { Place } from './threads.ts';

/** Answers what is said in a conversation, in the light of what was asked there before. `first`: nothing was. */
export async function converse(
  text: string,
  place: Place,
  { reply, today, threads }: Services,
): Promise<{ message: Message; first: boolean }> {
  // A digest belongs to a channel and its settings to who asks, so it has a command that answers in private.
  if (afterDigest(text) !== undefined) return { message: renderByCommand(), first: false };
  const before = await threads.recall(place);
  const { question, message } = reply(text, { today: today(), leaning: before });
  if (question.leaning) await threads.remember(place, question.leaning);
  return { message, first: before === undefined };
}
