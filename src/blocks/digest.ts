import type { ActionsBlock } from '@slack/types';
import { distinct, type Figure } from '../answer/figure.ts';
import type { Digest } from '../digest/digest.ts';
import type { Role } from '../knowledge/schema.ts';
import { citeQuestion } from './cite.ts';
import { type Part, partsOf } from './digest-parts.ts';
import { sourcesNote } from './figure.ts';
import { buttons, lines, type Message, message, note, type Piece, paragraph } from './kit.ts';
import { bold, type Phrase, say } from './phrase.ts';
import { manageButton } from './subscription.ts';
import { dayWords, whenWords } from './when.ts';

/** The best of it comes first and stands alone, since a notification shows no more; then what this is. */
export function renderDigest(digest: Digest, channel: string): Message {
  const parts = partsOf(digest);
  const [first, ...others] = parts;
  const figures = figuresOf(digest);
  return message(
    paragraph(strong(first?.opening ?? say('Nothing new on cybersecurity jobs this week.'))),
    note(say(`Cybersecurity jobs, week of ${weekWords(digest.day)}`)),
    ...(first && first.rest.length > 0 ? [lines([bold(first.more), ...first.rest])] : []),
    ...others.map(({ title, opening, rest }) => lines([bold(title), opening, ...rest])),
    sourcesNote(figures, digest.role?.impact.sources),
    actions(digest, figures, channel),
    closing(digest, parts),
  );
}

const strong = ({ plain }: Phrase): Phrase => ({ mrkdwn: `*${plain}*`, plain });

function weekWords(day: Temporal.PlainDate): string {
  const monday = day.subtract({ days: day.dayOfWeek - 1 });
  return `${dayWords(monday)} ${monday.year}`;
}

/** Every figure that a text in it rests on, each once. */
function figuresOf({ moved, figure, role, claim }: Digest): Figure[] {
  const pairs = figure ? [...moved, figure] : moved;
  return distinct([
    ...pairs.flatMap((one) => (one.before ? [one.figure, one.before.figure] : [one.figure])),
    ...(figure?.others ?? []),
    ...(role?.figures ?? []),
    ...(role?.advertised ?? []).map(({ cited }) => cited),
    ...(claim?.behind ?? []),
  ]);
}

function actions({ role }: Digest, figures: Figure[], channel: string): Piece {
  const { blocks } = buttons([
    ...(role ? questionsOn(role.impact.role) : []),
    ...(figures.length > 0 ? [{ label: 'All sources', question: citeQuestion(figures) }] : []),
  ]);
  const asks = blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));
  const elements = [...asks, manageButton('digest-settings', channel)];
  return { text: '', blocks: [{ type: 'actions', elements } satisfies ActionsBlock] };
}

/** A claim of the founding document points to its check, so there must be a way to it. */
const questionsOn = ({ name, ai }: Role) => [
  { label: `More on ${name}`, question: `role ${name}` },
  ...(ai.basis === 'founding-document' ? [{ label: 'Outlook', question: `outlook for ${name}` }] : []),
];

const FOUNDING = say(
  'The founding document: the claims about AI and security jobs that this bot began with.',
);

function closing({ day, next }: Digest, parts: Part[]): Piece {
  const told = parts.flatMap(({ opening, rest }) => [opening, ...rest]);
  return note(
    ...(told.some(({ plain }) => /founding document/i.test(plain)) ? [FOUNDING] : []),
    say(`Next digest: ${whenWords(next, day)}. Stop it with /cyberjobs digest off.`),
  );
}
