import type { PayAnswer } from '../answer/answer.ts';
import { cellsOf, type PaidCell } from '../answer/pay/levels.ts';
import { figureLine, grouped, money, sourcesNote } from './figure.ts';
import { buttons, list, type Message, message, note, type Piece, paragraph } from './kit.ts';
import { caveats } from './pay-caveats.ts';
import { payChart, payMovedLine } from './pay-chart.ts';
import { missingPay, nearestPiece } from './pay-missing.ts';
import { howCounted, levelName, medians, records, spread, tooFew, WORK } from './pay-words.ts';
import { bold, say } from './phrase.ts';
import { type Cell, table } from './table.ts';

export function renderPay(answer: PayAnswer): Message {
  const { missing, published, yardstick, claim } = answer;
  return message(
    ...(missing ? [paragraph(bold(missingPay(answer)))] : known(answer)),
    ...(missing && claim ? [paragraph(say(`${claim.answer} ${claim.caveat}`))] : []),
    ...(missing ? nearestPiece(answer) : []),
    list(published.length > 0 ? bold('Published by others') : undefined, published.map(figureLine)),
    ...(yardstick ? [paragraph(bold('Official yardstick, a wider group: '), figureLine(yardstick))] : []),
    sourcesNote([...answer.medians, ...published, ...(yardstick ? [yardstick] : [])]),
    buttons(next(answer)),
  );
}

function known(answer: PayAnswer): Piece[] {
  const { role, scope, levels, over, moved, medians: cited } = answer;
  const { place, remote, country } = scope;
  const cells = cellsOf(levels);
  const what = `${role.name}, ${place}${remote === undefined ? '' : WORK[remote]}`;
  const [only] = cells.length === 1 ? cells : [];
  const advertised = say(`Advertised pay for ${what}, ${medians(cells)}.`);
  return [
    ...(moved ? [paragraph(bold(payMovedLine(role, over, place) ?? ''))] : []),
    paragraph(moved ? advertised : bold(advertised.plain)),
    paragraph(say([...(only ? [spread(only)] : []), records(cells), ...caveats(levels, country)].join(' '))),
    ...(only ? [] : [byLevel(what, cells)]),
    ...(tooFew(levels).length > 0 ? [note(say(tooFew(levels).join(' ')))] : []),
    ...payChart(over),
    note(say(howCounted(cited))),
  ];
}

/** Where all are of one time, it stands in the caption. */
function byLevel(what: string, cells: PaidCell[]): Piece {
  const times = new Set(cells.map(({ period }) => period.label));
  const when = times.size === 1 ? `, ${[...times][0]}` : '';
  const rows = cells.map(({ level, figures, currency, n, period }): Cell[] => [
    levelName(level),
    { value: figures.median, text: money(figures.median, currency) },
    `${grouped(Math.round(figures.p25))} to ${money(figures.p75, currency)}`,
    `under ${grouped(Math.round(figures.p10))} and over ${money(figures.p90, currency)}`,
    { value: n, text: grouped(n) },
    ...(when ? [] : [period.label]),
  ]);
  const head = ['Level', 'Median', 'Middle half', 'Outer tenths', 'Records', ...(when ? [] : ['When'])];
  return table({ caption: `Advertised pay by level: ${what}${when}`, head, rows });
}

function next({ role, neighbour }: PayAnswer) {
  return [
    { label: 'What the job is', question: `role ${role.name}` },
    { label: 'Outlook', question: `outlook for ${role.name}` },
    ...(neighbour
      ? [
          {
            label: `Compare with ${neighbour.name}`,
            question: `compare ${role.name} vs ${neighbour.name} pay`,
          },
        ]
      : []),
  ];
}
