import type { Impact, RoleAnswer } from '../answer/answer.ts';
import { figuresIn } from '../answer/outcome.ts';
import type { PaidCell } from '../answer/pay/levels.ts';
import type { Role } from '../knowledge/schema.ts';
import { figureLine, sourcesNote } from './figure.ts';
import { buttons, fields, list, type Message, message, paragraph } from './kit.ts';
import { markOf, medians, placeOfCells, recordsAre } from './pay/words.ts';
import { bold, join, lowerFirst, type Phrase, say } from './phrase.ts';

const SKILLS = 5;
const CERTIFICATIONS = 3;

export function renderRole(answer: RoleAnswer): Message {
  const { role, impact, demand, neighbours } = answer;
  return message(
    paragraph(bold(role.name), say(`: ${lowerFirst(role.summary)}`)),
    paragraph(impactLine(impact)),
    list(
      bold('Demand'),
      demand.length > 0
        ? demand.map(figureLine)
        : [say(`Not known: no count of ${role.name} postings or jobs was found.`)],
    ),
    list(bold('Pay'), payLines(answer)),
    fields([
      [`${SKILLS} skills`, role.skills.slice(0, SKILLS)],
      [`${CERTIFICATIONS} certifications`, role.certifications.slice(0, CERTIFICATIONS)],
      ['Ways in', role.entry.slice(0, 4)],
      ['Neighbouring jobs', neighbours.slice(0, 4).map(({ name }) => name)],
    ]),
    sourcesNote(figuresIn(answer), impact.sources),
    buttons(nextQuestions(role, neighbours[0])),
  );
}

const DIRECTION = {
  growing: 'AI makes this grow',
  transforming: 'AI changes the work',
  stable: 'AI changes little',
  shrinking: 'AI makes this shrink',
};

/** What AI does to the job, and whose word that is. */
export function impactLine({ role, sources }: Impact): Phrase {
  const { direction, reason, basis } = role.ai;
  const word = {
    'founding-document': 'a claim of the founding document, see its check under Outlook',
    source: sources.map(({ publisher }) => publisher).join(', '),
    judgement: 'our judgement',
  }[basis];
  const ended = /[.!?]$/.test(reason) ? reason : `${reason}.`;
  return join([bold(DIRECTION[direction]), say(` (${word}): ${ended}`)]);
}

/** What is advertised, what is published, and else the nearest official figure. */
function payLines({ role, advertised, pay, yardstick }: RoleAnswer): Phrase[] {
  const lines = [...advertisedLines(advertised), ...pay.map(figureLine)];
  const unknown = lines.length > 0 ? [] : [say(`Not known: no pay figure for ${role.name} was found.`)];
  const nearest = yardstick
    ? [join([say('Nearest official figure, a wider group: '), figureLine(yardstick)])]
    : [];
  return [...lines, ...unknown, ...nearest];
}

/** "Advertised, United States, 2025 to early August, median by level: entry … (222 records) …; isecjobs.com, sells job adverts." */
export function advertisedLines(cells: PaidCell[]): Phrase[] {
  if (cells.length === 0) return [];
  const words = `Advertised, ${placeOfCells(cells)}, ${medians(cells)}; ${markOf(cells)}.`;
  return [say(`${words} ${recordsAre(cells)}`)];
}

export function nextQuestions({ name }: Role, neighbour: Role | undefined) {
  return [
    { label: 'Skills', question: `skills ${name}` },
    { label: 'Certifications', question: `certs ${name}` },
    { label: 'Pay', question: `salary ${name}` },
    { label: 'How to get in', question: `path ${name}` },
    { label: 'Outlook', question: `outlook for ${name}` },
    ...(neighbour
      ? [{ label: `Compare with ${neighbour.name}`, question: `compare ${name} vs ${neighbour.name}` }]
      : []),
  ];
}
