import { countOf, onlyIn } from './changes.ts';
import type { Figures } from './dataset.ts';
import { Refusal } from './refusal.ts';

/** When more than this share of the figures would go, the file is probably a part of the data. */
const MOST_LOST = 0.5;

export function refuseLoss(path: string, before: Figures, now: Figures): void {
  const [all, lost] = [countOf(before), onlyIn(before, now)];
  if (lost <= all * MOST_LOST) return;
  throw new Refusal(
    `${lost} of the ${all} figures known would disappear with ${path}, so nothing is written. ` +
      'If the file is all of the data, import it with --force.',
  );
}
