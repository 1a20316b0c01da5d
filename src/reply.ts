import type { Answer } from './answer/answer.ts';
import { createAnswer } from './answer/answer-question.ts';
import { withCut } from './blocks/hint.ts';
import type { Message } from './blocks/kit.ts';
import { renderAnswer } from './blocks/render.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Context, Question } from './question/question.ts';
import { createUnderstand, READ_AT_MOST } from './question/understand.ts';

export type Reply = (
  text: string,
  context: Context,
) => { question: Question; answer: Answer; message: Message };

/** The whole bot in three steps. Training and indexing happen here, once; asking is a plain function call. */
export function createReply(knowledge: Knowledge): Reply {
  const understand = createUnderstand(knowledge);
  const answer = createAnswer(knowledge);
  return (text, context) => {
    const question = understand(text, context);
    const said = answer(question);
    const message = renderAnswer(said);
    return {
      question,
      answer: said,
      message: text.length > READ_AT_MOST ? withCut(message, READ_AT_MOST) : message,
    };
  };
}
