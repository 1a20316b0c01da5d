import type { CheckedClaim, Digest, Earlier, FigureOfTheWeek, JobInFocus, Moved } from '../digest/digest.ts';
import { figureLine, figureSentence, printed } from './figure.ts';
import { bold, join, lowerFirst, type Phrase, say } from './phrase.ts';
import { advertisedLines, impactLine } from './role.ts';

/** `opening` makes sense alone. At the top of the digest it stands without its title, and the rest under `more`. */
export type Part = { title: string; opening: Phrase; more: string; rest: Phrase[] };

export function partsOf({ moved, figure, role, claim }: Digest): Part[] {
  return [
    ...(moved[0] ? [whatMoved(moved[0], moved.slice(1))] : []),
    ...(figure ? [figureOfTheWeek(figure)] : []),
    ...(role ? [jobInTheLight(role)] : []),
    ...(claim ? [factCheck(claim)] : []),
  ];
}

function whatMoved(first: Moved, others: Moved[]): Part {
  const rest = others.map((one) => join([say('• '), say(movedSentence(one))]));
  return { title: 'What moved', opening: say(movedSentence(first)), more: 'Also new here', rest };
}

function figureOfTheWeek(one: FigureOfTheWeek): Part {
  const { figure, topic, conflict } = one;
  const title = ['Figure of the week', topic && lowerFirst(topic.name)].filter(Boolean).join(': ');
  if (conflict) {
    const why = join([bold('Why they differ: '), say(conflict.why)]);
    return { title, opening: say(conflict.answer), more: title, rest: [why] };
  }
  const measured = `What was measured: ${[figure.definition, topic?.about].filter(Boolean).join(' ')}`;
  return { title, opening: say(movedSentence(one)), more: title, rest: [say(measured)] };
}

const SKILLS = 4;

function jobInTheLight({ impact, figures, advertised, known }: JobInFocus): Part {
  const title = 'Job in focus';
  const opening = join([bold(impact.role.name), say('. '), impactLine(impact)]);
  const asks = impact.role.skills.slice(0, SKILLS).join(', ');
  const unknown = say(`It asks for ${asks}. No current figure on it is known.`);
  const pay = advertisedLines(advertised);
  return { title, opening, more: title, rest: known ? [...figures.map(figureLine), ...pay] : [unknown] };
}

function factCheck({ claim: { origin, claim, answer, safe }, topic }: CheckedClaim): Part {
  const title = ['Fact check', topic && lowerFirst(topic.name)].filter(Boolean).join(': ');
  const who = origin === 'founding-document' ? 'The founding document says' : 'People say';
  const rest = [join([bold('Safe wording: '), say(safe)])];
  return { title, opening: say(`${who}: “${claim}” ${answer}`), more: title, rest };
}

/** "… (United States, 30 June 2026; Indeed Hiring Lab), up from 4.41% (31 December 2025)." */
function movedSentence({ figure, before }: Moved): string {
  const sentence = figureSentence(figure);
  return before ? `${sentence.slice(0, -1)}, ${earlier(before)}.` : sentence;
}

const CHANGE = { up: 'up from', down: 'down from', little: 'after', none: 'the same as' };

function earlier({ figure, change }: Earlier): string {
  const { says, value, period, evidence, old } = figure;
  const [hedge = ''] = /\b(about|nearly|almost|more than) (?=\{)/.exec(says) ?? [];
  const isFall = says.includes('{size}');
  const number = printed(isFall ? { ...figure, value: Math.abs(value) } : figure);
  const marks = [period.label, evidence === 'unverified' && 'unverified', old && 'older data'];
  return `${isFall ? 'after' : CHANGE[change]} ${hedge}${number} (${marks.filter(Boolean).join(', ')})`;
}
