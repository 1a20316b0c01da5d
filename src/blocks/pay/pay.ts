import type { PayAnswer } from '../../answer/answer.ts';
import { figuresIn } from '../../answer/outcome.ts';
import { cellsOf, type PaidCell } from '../../answer/pay/levels.ts';
import { bareMoney, figureLine, grouped, money, sourcesNote } from '../figure.ts';
import { buttons, list, type Message, message, note, type Piece, paragraph } from '../kit.ts';
import { bold, say } from '../phrase.ts';
import { type Cell, table } from '../table.ts';
import { amountLine } from './amount.ts';
import { caveats } from './caveats.ts';
import { payChart } from './chart.ts';
import { missingPay, nearestPiece } from './missing.ts';
import { payMovedLine } from './moved.ts';
import { howCounted, levelName, markOf, medians, middleHalf, placeOf, spread, thinLevels } from './words.ts';
import { yardstickPiece } from './yardstick.ts';

export function renderPay(answer: PayAnswer): Message {
  const { role, scope, missing, published, yardstick, claim } = answer;
  const shown = answer.nearest?.cells ?? cellsOf(answer.levels);
  return message(
    ...(missing ? [paragraph(bold(missingPay(role.name, scope, missing)))] : known(answer)),
    ...(missing && claim ? [paragraph(say(claim.answer))] : []),
    ...(missing ? nearestPiece(answer) : []),
    list(published.length > 0 ? bold('Published by others') : undefined, published.map(figureLine)),
    ...yardstickPiece(yardstick),
    ...(shown.length > 0 ? [note(say(howCounted(shown)))] : []),
    sourcesNote(figuresIn(answer)),
    buttons(next(answer)),
  );
}

function known(answer: PayAnswer): Piece[] {
  const { role, scope, levels, over, moved } = answer;
  const cells = cellsOf(levels);
  const what = `${role.name}, ${placeOf(scope)}`;
  const [only] = cells.length === 1 ? cells : [];
  const advertised = `Advertised pay for ${what}, ${medians(cells)}; ${markOf(cells)}.`;
  const first = amountLine(answer) ?? (moved ? payMovedLine(role, over) : undefined);
  const few = thinLevels(levels);
  return [
    paragraph(bold(first ?? advertised)),
    ...(first ? [paragraph(say(advertised))] : []),
    paragraph(say([...(only ? [spread(only)] : []), ...caveats(levels, scope.country)].join(' '))),
    ...(only ? [] : [byLevel(what, cells)]),
    ...(few ? [note(say(few))] : []),
    ...payChart(over),
  ];
}

/** Where all are of one time, it stands in the caption. */
function byLevel(what: string, cells: PaidCell[]): Piece {
  const times = new Set(cells.map(({ period }) => period.label));
  const when = times.size === 1 ? `, ${[...times][0]}` : '';
  const row = (cell: PaidCell): Cell[] => {
    const { level, figures, currency, n, period } = cell;
    return [
      levelName(level),
      { value: figures.median, text: money(figures.median, currency) },
      middleHalf(cell),
      `under ${bareMoney(figures.p10)} and over ${money(figures.p90, currency)}`,
      { value: n, text: grouped(n) },
      ...(when ? [] : [period.label]),
    ];
  };
  const head = ['Level', 'Median', 'Middle half', 'Outer tenths', 'Records', ...(when ? [] : ['When'])];
  return table({ caption: `Advertised pay by level: ${what}${when}`, head, rows: cells.map(row) });
}

function next({ role: { name }, neighbour }: PayAnswer) {
  return [
    { label: 'What the job is', question: `role ${name}` },
    { label: 'Outlook', question: `outlook for ${name}` },
    ...(neighbour
      ? [{ label: `Compare with ${neighbour.name}`, question: `compare ${name} vs ${neighbour.name} pay` }]
      : []),
  ];
}
