import { countInWords } from '../answer/count-in-words.ts';
import type { Figure } from '../answer/figure.ts';
import { withArticle } from '../answer/scope.ts';
import type { SeriesTold } from '../answer/series/series.ts';
import { figureSentence, printed } from './figure.ts';
import type { Piece } from './kit.ts';
import { lowerFirst } from './phrase.ts';
import { type Cell, table } from './table.ts';

const OTHER = { highest: 'lowest', lowest: 'highest' } as const;

/** "Of nine countries in the data, Canada has the highest AI share: 17.41% …; lowest: the Netherlands 3.14%." */
export function rankedLine({ series, newest }: SeriesTold, ranked: keyof typeof OTHER): string {
  const [first] = newest;
  const last = newest.at(-1) ?? first;
  const sentence = lowerFirst(figureSentence(first.figure)).slice(0, -1);
  const of = `Of ${countInWords(newest.length)} countries in the data`;
  const top = `${withArticle(first.figure.place.label)} ${first.figure.old ? 'had' : 'has'} the ${ranked} ${series.short ?? 'value'}`;
  const bottom = `${OTHER[ranked]}: ${withArticle(last.figure.place.label)} ${printed(last.figure)}`;
  return `${of}, ${top}: ${sentence}; ${bottom}.`;
}

/** All countries, with the value a year before. Where all are of one time, the column says it; else each value does. */
export function rankingTable({ series, newest }: SeriesTold): Piece {
  const now = columnOf(newest.map(({ figure }) => figure));
  const then = columnOf(newest.map(({ before }) => before?.figure));
  return table({
    caption: series.name,
    head: ['Country', now.head ?? 'Newest', then.head ?? 'A year before'],
    rows: newest.map(({ figure }, at) => [figure.place.label, now.cells[at] ?? '', then.cells[at] ?? '']),
  });
}

type Column = { head: string | undefined; cells: Cell[] };

function columnOf(figures: (Figure | undefined)[]): Column {
  const times = new Set(figures.flatMap((figure) => figure?.period.label ?? []));
  const [time = ''] = times.size === 1 ? times : [];
  const cells = figures.map((figure): Cell => {
    if (!figure) return '';
    const text = printed(figure);
    return { value: figure.value, text: time ? text : `${text} (${figure.period.label})` };
  });
  return { head: time ? `${time.charAt(0).toUpperCase()}${time.slice(1)}` : undefined, cells };
}
