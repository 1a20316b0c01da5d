import type { CompareAnswer, Side } from '../answer/answer.ts';
import { figureLine, sourcesNote } from './figure.ts';
import { buttons, fields, list, type Message, message, paragraph } from './kit.ts';
import { bold, say } from './phrase.ts';
import { impactLine, lowerFirst } from './role.ts';

export function renderCompare({ sides, shared }: CompareAnswer): Message {
  const [a, b] = sides;
  const figures = sides.flatMap((side) => side.figures);
  const common = shared.length > 0 ? `They share ${shared.join(', ')}` : 'Their skill lists share no entry';
  return message(
    paragraph(bold(`${a.role.name} ${firstClause(a)}; ${b.role.name} ${firstClause(b)}.`)),
    paragraph(say(`${common} (our lists).`)),
    fields([
      [`${a.role.name}: skills of its own`, a.only],
      [`${b.role.name}: skills of its own`, b.only],
      [`${a.role.name}: certifications`, a.role.certifications.slice(0, 3)],
      [`${b.role.name}: certifications`, b.role.certifications.slice(0, 3)],
    ]),
    ...sides.map(({ role }) => {
      const { mrkdwn, plain } = impactLine({ role, sources: [] });
      return paragraph(bold(`${role.name}: `), { mrkdwn, plain });
    }),
    list(
      bold('Published figures'),
      figures.length > 0
        ? figures.map(figureLine)
        : [say('Not known: no published count or pay figure for either was found.')],
    ),
    sourcesNote(figures),
    buttons(sides.map(({ role }) => ({ label: role.name, question: `role ${role.name}` }))),
  );
}

/** The first sentence of a summary, to follow the name. */
function firstClause({ role }: Side): string {
  const sentence = role.summary.split(/\.\s|\.$/)[0] ?? role.summary;
  const lowered = lowerFirst(sentence);
  return lowered.startsWith('a ') || lowered.startsWith('the ') ? `is ${lowered}` : lowered;
}
