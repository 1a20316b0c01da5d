import { KNOWLEDGE_FOLDER } from '../src/knowledge/folder.ts';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { createReply } from '../src/reply.ts';

export const today = Temporal.PlainDate.from('2026-11-24');
export const knowledge = loadKnowledge(KNOWLEDGE_FOLDER);
export const reply = createReply(knowledge);

/** One person's turns in one thread; the reply to the last one. */
export function ask(...turns: string[]) {
  let said: ReturnType<typeof reply> | undefined;
  for (const turn of turns) said = reply(turn, { today, leaning: said?.question.leaning });
  if (!said) throw new Error('nothing was asked');
  return { ...said, part: said.question.parts[0], text: said.message.text };
}
