import type { CompareAnswer, Side } from '../answer/answer.ts';
import { figuresIn } from '../answer/outcome.ts';
import { figureLine, sourcesNote } from './figure.ts';
import { buttons, fields, list, type Message, message, paragraph } from './kit.ts';
import { payAgainst, payTable } from './pay/compared.ts';
import { bold, lowerFirst, say } from './phrase.ts';
import { impactLine } from './role.ts';

export function renderCompare(answer: CompareAnswer): Message {
  const { sides, shared, left, ofPay } = answer;
  const [a, b] = sides;
  const figures = sides.flatMap((side) => side.figures);
  const common =
    shared.length > 0
      ? `Skills that both lists name: ${shared.join(', ')}`
      : 'The two lists of skills have nothing in common';
  const what = say(`${a.role.name} ${firstClause(a)}; ${b.role.name} ${firstClause(b)}.`);
  return message(
    ...(ofPay ? [paragraph(bold(payAgainst(answer))), ...payTable(answer)] : []),
    paragraph(ofPay ? what : bold(what.plain)),
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
    ...(ofPay ? [] : payTable(answer)),
    list(
      bold('Published figures'),
      figures.length > 0 ? figures.map(figureLine) : [say('Not known: nothing counted on either was found.')],
    ),
    sourcesNote(
      figuresIn(answer),
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
