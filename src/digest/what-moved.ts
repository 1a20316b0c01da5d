import type { Figure } from '../answer/figure.ts';
import { type Desk, figureItem } from './desk.ts';
import type { Moved } from './digest.ts';
import type { Stock } from './stock.ts';

const AT_MOST = 3;
/** What counts as new in a channel's first digest. */
const FIRST_LOOK_BACK = { days: 14 };

/**
 * New figures since the last digest, of as many kinds as there are: first those that differ from an earlier one. That one
 * may have been shown here, since without it nobody sees what moved.
 */
export function whatMoved({ asked, stock, followed, isNew }: Desk): Moved[] {
  const { since, posting } = asked;
  const lastSeen = (since ?? posting.day.subtract(FIRST_LOOK_BACK).subtract({ days: 1 })).toString();
  const recent = stock.figures
    .filter((one) => one.publishedIn.read > lastSeen && followed.has(one) && isNew(figureItem(one)))
    .map((figure): Moved => ({ figure, before: stock.earlier(figure) }));
  const ranked = [
    ...recent.filter(differs),
    ...recent.filter((one) => !differs(one) && one.figure.evidence !== 'unverified'),
    ...recent.filter((one) => !differs(one) && one.figure.evidence === 'unverified'),
  ];
  return varied(ranked, stock);
}

const differs = ({ before }: Moved) => before?.change === 'up' || before?.change === 'down';

/** As different as can be; two that contradict each other need more words than there is room for here. */
function varied(ranked: Moved[], stock: Stock): Moved[] {
  const chosen: Moved[] = [];
  const choose = (isClose: (a: Figure, b: Figure) => boolean) => {
    for (const one of ranked) {
      if (chosen.length === AT_MOST) return;
      if (!chosen.some(({ figure }) => figure === one.figure || isClose(figure, one.figure)))
        chosen.push(one);
    }
  };
  const disagree = (a: Figure, b: Figure) => stock.conflictsOf(a).some(({ figures }) => figures.includes(b));
  choose((a, b) => a.source === b.source || stock.topicOf(a) === stock.topicOf(b) || disagree(a, b));
  choose(disagree);
  return chosen;
}
