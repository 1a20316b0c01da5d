import type { FiguresAnswer } from '../answer/answer.ts';
import { figuresIn } from '../answer/outcome.ts';
import type { Claim } from '../knowledge/schema.ts';
import { figureLine, figureSentence, sourcesNote } from './figure.ts';
import { buttons, list, type Message, message, note, type Piece, paragraph } from './kit.ts';
import { movedLine } from './moved-line.ts';
import { payChart } from './pay/chart.ts';
import { payMovedLine } from './pay/moved.ts';
import { howCounted } from './pay/words.ts';
import { bold, join, say } from './phrase.ts';
import { rankingTable } from './ranking.ts';
import { impactLine, nextQuestions } from './role.ts';
import { seriesChart } from './series.ts';

export function renderFigures(answer: FiguresAnswer): Message {
  const { missing, claim, conflict, topic, figures, nearest, impact, subject } = answer;
  const [first, ...others] = figures;
  const moved = movedOpening(answer);
  const opening = moved ?? missing ?? claim?.answer ?? conflict?.answer;
  const drawn = new Set(answer.series.flatMap((one) => one.figures.map(({ id }) => id)));
  const listed = (opening ? figures : others).filter(({ id }) => !drawn.has(id));
  return message(
    paragraph(
      bold(
        opening ?? (first ? figureSentence(first) : `Not known: nothing published on ${subject} was found.`),
      ),
    ),
    ...(answer.without.length > 0 ? [paragraph(say(`Not known for ${answer.without.join(', ')}.`))] : []),
    ...charts(answer),
    ...((missing || moved) && claim ? [paragraph(say(claim.answer))] : []),
    ...(claim ? [verdict(claim)] : []),
    ...(conflict && moved ? [paragraph(say(conflict.answer))] : []),
    ...(conflict ? [paragraph(bold('Why they differ: '), say(conflict.why))] : []),
    list(listed.length > 0 ? bold(`Figures: ${subject}`) : undefined, listed.map(figureLine)),
    ...(nearest.length > 0 ? [list(bold('Nearest, not the figure asked'), nearest.map(figureLine))] : []),
    ...(impact ? [paragraph(impactLine(impact))] : []),
    ...(topic && !claim ? [paragraph(say(topic.about))] : []),
    ...(answer.more > 0 ? [note(say(moreOf(answer)))] : []),
    sourcesNote(figuresIn(answer), impact?.sources),
    buttons(next(answer)),
  );
}

/** What moved, as the first line. */
function movedOpening({ moved, series, over, role }: FiguresAnswer): string | undefined {
  if (moved === 'series') return series[0] && movedLine(series[0]);
  return moved === 'pay' && role ? payMovedLine(role, over) : undefined;
}

const charts = ({ moved, series, over }: FiguresAnswer): Piece[] => [
  ...(moved === 'series' && series[0]?.ranked ? [rankingTable(series[0])] : []),
  ...series.flatMap(seriesChart),
  ...payChart(over),
  ...(over.length > 0 ? [note(say(howCounted(over.flatMap(({ cells }) => cells))))] : []),
];

const moreOf = ({ more, subject }: FiguresAnswer) =>
  `${more} more ${more === 1 ? 'figure' : 'figures'}: add a year or a country, such as "${subject} 2024".`;

function next({ role, subject }: FiguresAnswer) {
  return role ? nextQuestions(role, undefined) : [{ label: 'All sources', question: `sources ${subject}` }];
}

const VERDICT: Record<Claim['verdict'], string> = {
  'holds-with-correction': 'Our check: holds, with this correction',
  'publisher-unverified': 'Our check: plausible, but who published it could not be verified',
  'not-found': 'Our check: no evidence was found',
  misleading: 'Our check: misleading',
};

/** What the founding document claims and what we found when we checked it. */
function verdict({ origin, claim, verdict: found, caveat }: Claim): Piece {
  const who = origin === 'founding-document' ? 'The founding document says' : 'People say';
  return paragraph(join([say(`${who}: ${claim} `), bold(VERDICT[found]), say(`. ${caveat}`)]));
}
