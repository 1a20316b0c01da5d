import type { Figure } from '../answer/figure.ts';
import { buttons, type Message, message, VALUE } from './kit.ts';

/** Adds the button that makes the reply's figures ready to quote. It asks for them by id, so it works anywhere. */
export function withCite(reply: Message, figures: Figure[]): Message {
  return figures.length > 0
    ? message(reply, buttons([{ label: 'Cite', question: citeQuestion(figures) }]))
    : reply;
}

/** As many figures as a button's value holds. */
export function citeQuestion(figures: Figure[]): string {
  let question = 'cite';
  for (const { id } of figures) {
    if (question.length + 1 + id.length > VALUE) break;
    question += ` ${id}`;
  }
  return question;
}
