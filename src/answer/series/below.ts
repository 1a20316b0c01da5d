import type { Part } from '../../question/question.ts';
import type { FiguresAnswer } from '../answer.ts';
import type { Figure } from '../figure.ts';
import { covers, placesWithout } from '../scope.ts';

const AT_MOST = 4;

type Below = Pick<FiguresAnswer, 'claim' | 'conflict' | 'figures' | 'more' | 'without' | 'series'>;

/**
 * What stands below a series that leads. Of a place or time asked for only figures of it, and no statement, which speaks
 * more widely; below a ranking nothing, as it holds every country.
 */
export function belowSeries({ claim, conflict, series }: FiguresAnswer, all: Figure[], part: Part): Below {
  const [first] = series;
  const without = first ? placesWithout(part, first.figures) : [];
  const nothing = { claim: undefined, conflict: undefined, figures: [], more: 0, without };
  if (first?.ranked) return { ...nothing, series: [first] };
  const drawn = new Set(series.flatMap(({ figures }) => figures.map(({ id }) => id)));
  const fitting = all.filter((figure) => !drawn.has(figure.id) && covers(part, figure));
  const narrowed = part.places.length > 0 || part.year !== undefined;
  const said = narrowed ? {} : { claim, conflict };
  return { ...nothing, ...said, figures: fitting.slice(0, AT_MOST), series };
}
