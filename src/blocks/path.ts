import type { PathAnswer } from '../answer/answer.ts';
import { figureLine, sourcesNote } from './figure.ts';
import { buttons, fields, list, type Message, message, paragraph } from './kit.ts';
import { bold, say } from './phrase.ts';
import { nextQuestions } from './role.ts';

export function renderPath({ role, from, next, figures }: PathAnswer): Message {
  return message(
    paragraph(bold(`Ways into ${role.name}: ${role.entry.join('; ')}.`)),
    paragraph(say('Which ways in are usual is our judgement; no count of them was found for this job.')),
    list(
      bold('From these jobs'),
      from.map(({ name }) => say(name)),
    ),
    fields([
      ['Learn first', role.skills.slice(0, 5)],
      ['Certifications', role.certifications.slice(0, 3)],
    ]),
    list(
      bold('Where to next'),
      next.slice(0, 5).map(({ name }) => say(name)),
    ),
    list(figures.length > 0 ? bold('What is known about getting in') : undefined, figures.map(figureLine)),
    sourcesNote(figures),
    buttons(nextQuestions(role, next[0]).filter(({ label }) => label !== 'How to get in')),
  );
}
