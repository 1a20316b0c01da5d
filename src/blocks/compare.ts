import type { CompareAnswer, Side } from '../answer/answer.ts';
import { figureLine, sourcesNote } from './figure.ts';
import { buttons, fields, list, type Message, message, paragraph } from './kit.ts';
import { bold, lowerFirst, say } from './phrase.ts';
import { impactLine } from './role.ts';

export function renderCompare({ sides, shared, left }: CompareAnswer): Message {
  const [a, b] = sides;
  const figures = sides.flatMap((side) => side.figures);
  const common =
    shared.length > 0
      ? `Skills that both lists name: ${shared.join(', ')}`
      : 'The two lists of skills have nothing in common';
  return message(
    paragraph(bold(`${a.role.name} ${firstClause(a)}; ${b.role.name} ${firstClause(b)}.`)),
    ...(left.length > 0
      ? [
          paragraph(
            say(`I compare two jobs at a time; left out: ${left.map(({ name }) => name).join(', ')}.`),
          ),
        ]
      : []),
    paragraph(say(`${common}. The lists are our judgement.`)),
    fields([
      [`${a.role.name}: skills of its own`, a.only],
      [`${b.role.name}: skills of its own`, b.only],
      [`${a.role.name}: certifications`, a.role.certifications.slice(0, 3)],
      [`${b.role.name}: certifications`, b.role.certifications.slice(0, 3)],
    ]),
    ...sides.map(({ role, impact }) => paragraph(say(`${role.name}. `), impactLine(impact))),
    list(
      bold('Published figures'),
      figures.length > 0
        ? figures.map(figureLine)
        : [say('Not known: no published count or pay figure for either was found.')],
    ),
    sourcesNote(
      figures,
      sides.flatMap(({ impact }) => impact.sources),
    ),
    buttons(sides.map(({ role }) => ({ label: role.name, question: `role ${role.name}` }))),
  );
}

/** The first sentence of a summary, to follow the name. */
function firstClause({ role }: Side): string {
  const sentence = role.summary.split(/\.\s|\.$/)[0] ?? role.summary;
  const lowered = lowerFirst(sentence);
  return lowered.startsWith('a ') || lowered.startsWith('the ') ? `is ${lowered}` : lowered;
}
