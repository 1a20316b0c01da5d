import type { LearnAnswer } from '../answer/answer.ts';
import { figureLine, sourcesNote } from './figure.ts';
import { buttons, list, type Message, message, paragraph } from './kit.ts';
import { bold, say } from './phrase.ts';
import { nextQuestions } from './role.ts';

const FIRST = 3;

export function renderLearn({ kind, role, figures, neighbours }: LearnAnswer): Message {
  const items = role[kind];
  const first = items.slice(0, FIRST).join(', ');
  const opening =
    kind === 'skills'
      ? `${role.name}, skills to have first: ${first}.`
      : `${role.name}, certifications that fit: ${first}.`;
  const rest = items.slice(FIRST);
  return message(
    paragraph(bold(opening)),
    list(say(kind === 'skills' ? 'Then:' : 'Also seen:'), rest.map(say)),
    paragraph(
      say(
        `The choice and its order are our judgement${kind === 'certifications' ? '. What a certificate adds to pay is not known' : ''}.`,
      ),
    ),
    list(
      figures.length > 0 ? bold('What employers say, all security jobs') : undefined,
      figures.map(figureLine),
    ),
    sourcesNote(figures),
    buttons(nextQuestions(role, neighbours[0]).filter(({ label }) => label.toLowerCase() !== kind)),
  );
}
